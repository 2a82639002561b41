package io.dynawright.operation;

import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * Asks whether there is an item with a key, with GetItem. Of the item only its key is sent back, but the read is
 * charged by the size of the whole.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetItem.html">GetItem</a>
 */
public final class ExistsOperation extends GetItemOperation<Boolean> {

    private <T> ExistsOperation(Subject<T> subject, EntityKey<T> key, UnaryOperator<ReadOptions> options) {
        super(subject, key, subject.keyPaths(), options);
    }

    /** The operation on the item with this key. */
    public static <T> ExistsOperation of(EntitySchema<T> schema, EntityKey<T> key) {
        return of(schema, key, UnaryOperator.identity());
    }

    /** The operation on the item with this key, as the options say. */
    public static <T> ExistsOperation of(EntitySchema<T> schema, EntityKey<T> key, UnaryOperator<ReadOptions> options) {
        return new ExistsOperation(Subject.of("exists", schema), key, options);
    }

    @Override
    Boolean decode(Exchange<GetItemRequest, GetItemResponse> exchange) {
        return item(exchange).isPresent();
    }
}
