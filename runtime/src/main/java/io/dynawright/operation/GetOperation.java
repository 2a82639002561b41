package io.dynawright.operation;

import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.Refusable;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.wire.RawItem;
import java.util.Optional;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * Reads one item by its key, which must be there, with GetItem.
 *
 * <p>Fails with {@link ItemNotFoundException} if there is none, and with
 * {@link io.dynawright.error.ConversionException} if it cannot be read as the entity, or as the view of it.
 *
 * @param <R> what it is read as: the entity, or a part of it
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetItem.html">GetItem</a>
 */
public final class GetOperation<R> extends GetItemOperation<R> implements TransactionRead, Refusable<R> {

    private final Reading.Fetched<R> reading;

    private <T> GetOperation(
            Subject<T> subject, EntityKey<T> key, Reading.Fetched<R> reading, UnaryOperator<ReadOptions> options) {
        super(subject, key, reading.projectedWithKey(subject), options);
        this.reading = reading;
    }

    /** The operation on the item with this key. */
    public static <T> GetOperation<T> of(EntitySchema<T> schema, EntityKey<T> key) {
        return of(schema, key, UnaryOperator.identity());
    }

    /** The operation on the item with this key, as the options say. */
    public static <T> GetOperation<T> of(EntitySchema<T> schema, EntityKey<T> key, UnaryOperator<ReadOptions> options) {
        Subject<T> subject = Subject.of("get", schema);
        return new GetOperation<>(subject, key, Reading.entity(subject), options);
    }

    /** The operation on the item with this key, of which no more is fetched than its key and what the view names. */
    public static <T, R> GetOperation<R> of(EntitySchema<T> schema, EntityKey<T> key, View<T, R> view) {
        return of(schema, key, view, UnaryOperator.identity());
    }

    /** The same, as the options say. */
    public static <T, R> GetOperation<R> of(
            EntitySchema<T> schema, EntityKey<T> key, View<T, R> view, UnaryOperator<ReadOptions> options) {
        Subject<T> subject = Subject.of("get", schema);
        return new GetOperation<>(subject, key, Reading.view(subject, view), options);
    }

    @Override
    R decode(Exchange<GetItemRequest, GetItemResponse> exchange) {
        Optional<RawItem> item = item(exchange);
        if (item.isEmpty()) {
            throw new ItemNotFoundException(target(), null);
        }
        return reading.decoder().decode(item.get(), exchange.context());
    }
}
