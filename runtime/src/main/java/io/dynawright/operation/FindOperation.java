package io.dynawright.operation;

import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import java.util.Optional;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * Reads one item by its key, which may be missing, with GetItem. The result is then empty.
 *
 * <p>Fails with {@link io.dynawright.error.ConversionException} if the item cannot be read as the entity.
 *
 * @param <T> the entity
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetItem.html">GetItem</a>
 */
public final class FindOperation<T> extends GetItemOperation<T, Optional<T>> {

    private FindOperation(EntitySchema<T> schema, EntityKey<T> key, UnaryOperator<ReadOptions> options) {
        super("find", schema, key, options);
    }

    /** The operation on the item with this key. */
    public static <T> FindOperation<T> of(EntitySchema<T> schema, EntityKey<T> key) {
        return of(schema, key, UnaryOperator.identity());
    }

    /** The operation on the item with this key, as the options say. */
    public static <T> FindOperation<T> of(
            EntitySchema<T> schema, EntityKey<T> key, UnaryOperator<ReadOptions> options) {
        return new FindOperation<>(schema, key, options);
    }

    @Override
    Optional<T> decode(GetItemResponse response) {
        return item(response).map(item -> Items.decode(subject(), item));
    }
}
