package io.dynawright.operation;

import io.dynawright.expression.ExpressionRenderer;
import io.dynawright.expression.Path;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * Asks whether there is an item with a key, with GetItem. Of the item only its key is sent back, but the read is
 * charged by the size of the whole.
 *
 * @param <T> the entity
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetItem.html">GetItem</a>
 */
public final class ExistsOperation<T> extends GetItemOperation<T, Boolean> {

    private ExistsOperation(EntitySchema<T> schema, EntityKey<T> key, UnaryOperator<ReadOptions> options) {
        super("exists", schema, key, options);
    }

    /** The operation on the item with this key. */
    public static <T> ExistsOperation<T> of(EntitySchema<T> schema, EntityKey<T> key) {
        return of(schema, key, UnaryOperator.identity());
    }

    /** The operation on the item with this key, as the options say. */
    public static <T> ExistsOperation<T> of(
            EntitySchema<T> schema, EntityKey<T> key, UnaryOperator<ReadOptions> options) {
        return new ExistsOperation<>(schema, key, options);
    }

    @Override
    void project(GetItemRequest.Builder request) {
        ExpressionRenderer renderer = new ExpressionRenderer();
        request.projectionExpression(renderer.projection(subject().schema().definition().key().attributes().stream()
                .map(Path::of)
                .toList()));
        request.expressionAttributeNames(renderer.placeholders().names());
    }

    @Override
    Boolean decode(GetItemResponse response) {
        return response.hasItem();
    }
}
