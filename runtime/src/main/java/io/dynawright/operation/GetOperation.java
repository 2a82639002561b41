package io.dynawright.operation;

import io.dynawright.error.ItemNotFoundException;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * Reads one item by its key, which must be there, with GetItem.
 *
 * <p>Fails with {@link ItemNotFoundException} if there is none, and with
 * {@link io.dynawright.error.ConversionException} if it cannot be read as the entity.
 *
 * @param <T> the entity
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetItem.html">GetItem</a>
 */
public final class GetOperation<T> extends GetItemOperation<T, T> {

    private GetOperation(EntitySchema<T> schema, EntityKey<T> key, UnaryOperator<ReadOptions> options) {
        super("get", schema, key, options);
    }

    /** The operation on the item with this key. */
    public static <T> GetOperation<T> of(EntitySchema<T> schema, EntityKey<T> key) {
        return of(schema, key, UnaryOperator.identity());
    }

    /** The operation on the item with this key, as the options say. */
    public static <T> GetOperation<T> of(EntitySchema<T> schema, EntityKey<T> key, UnaryOperator<ReadOptions> options) {
        return new GetOperation<>(schema, key, options);
    }

    @Override
    T decode(GetItemResponse response) {
        return item(response)
                .map(item -> Items.decode(subject(), item))
                .orElseThrow(() -> new ItemNotFoundException(target(), null));
    }
}
