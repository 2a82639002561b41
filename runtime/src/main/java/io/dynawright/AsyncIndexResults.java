package io.dynawright;

import io.dynawright.error.ConversionException;
import io.dynawright.operation.IndexQueryOperation;
import io.dynawright.operation.ReadOptions;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What a global index has of the items of a query, where that is not all of them, as a publisher and as futures.
 *
 * <pre>{@code
 * CompletableFuture<List<OrderQuery.ByStatus.Item>> items = orders.byStatus(PAID).list();
 * CompletableFuture<List<Order>> entities = orders.byStatus(PAID).hydrate().list();
 * }</pre>
 *
 * @param <V> what the index has of an item
 * @param <T> the entity
 */
public final class AsyncIndexResults<V, T> extends AsyncResults<V> {

    private final IndexQueryOperation<V, T> query;

    AsyncIndexResults(AsyncConnection connection, IndexQueryOperation<V, T> query) {
        super(connection, query);
        this.query = query;
    }

    /**
     * The whole entities, in the order of the index. They are read page by page: of the index just keys, and of the table
     * what is under them, with BatchGetItem, in chunks of 100. What DynamoDB leaves unprocessed is asked for again, with
     * growing pauses; if that does not help, the traversal ends with a {@link
     * io.dynawright.error.ThrottledException}.
     *
     * <p>An index is a little behind its table: an entity that was deleted meanwhile is left out, and one that was
     * changed is as the table has it, even if it would no longer belong to the results.
     */
    public AsyncResults<T> hydrate() {
        return new AsyncResults<>(connection(), query.hydrate());
    }

    /**
     * The same, reading the entities with these options: {@code hydrate(r -> r.consistent())}. The index is behind all
     * the same.
     *
     * @throws io.dynawright.error.InvalidRequestException if the function is null, or does not return its argument
     */
    public AsyncResults<T> hydrate(UnaryOperator<ReadOptions> options) {
        return new AsyncResults<>(connection(), query.hydrate(options));
    }

    @Override
    public AsyncIndexResults<V, T> reversed() {
        return new AsyncIndexResults<>(connection(), query.reversed());
    }

    @Override
    public AsyncIndexResults<V, T> onUndecodable(Consumer<ConversionException> handler) {
        return new AsyncIndexResults<>(connection(), query.onUndecodable(handler));
    }
}
