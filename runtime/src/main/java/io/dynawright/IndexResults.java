package io.dynawright;

import io.dynawright.error.ConversionException;
import io.dynawright.operation.IndexQueryOperation;
import io.dynawright.operation.ReadOptions;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What a global index has of the items of a query, where that is not all of them.
 *
 * <pre>{@code
 * for (OrderQuery.ByStatus.Item order : orders.byStatus(PAID)) { … }
 * for (Order order : orders.byStatus(PAID).hydrate()) { … }
 * }</pre>
 *
 * @param <V> what the index has of an item
 * @param <T> the entity
 */
public final class IndexResults<V, T> extends Results<V> {

    private final IndexQueryOperation<V, T> query;

    IndexResults(Connection connection, IndexQueryOperation<V, T> query) {
        super(connection, query);
        this.query = query;
    }

    /**
     * The whole entities, in the order of the index. They are read page by page: of the index just keys, and of the table
     * what is under them, with BatchGetItem, in chunks of 100. What DynamoDB leaves unprocessed is asked for again, with
     * growing pauses; if that does not help, there is a {@link io.dynawright.error.ThrottledException}, after which the
     * same iterator goes on where it was.
     *
     * <p>An index is a little behind its table: an entity that was deleted meanwhile is left out, and one that was
     * changed is as the table has it, even if it would no longer belong to the results.
     */
    public Results<T> hydrate() {
        return new Results<>(connection(), query.hydrate());
    }

    /**
     * The same, reading the entities with these options: {@code hydrate(r -> r.consistent())}. The index is behind all
     * the same.
     *
     * @throws io.dynawright.error.InvalidRequestException if the function is null, or does not return its argument
     */
    public Results<T> hydrate(UnaryOperator<ReadOptions> options) {
        return new Results<>(connection(), query.hydrate(options));
    }

    @Override
    public IndexResults<V, T> reversed() {
        return new IndexResults<>(connection(), query.reversed());
    }

    @Override
    public IndexResults<V, T> onUndecodable(Consumer<ConversionException> handler) {
        return new IndexResults<>(connection(), query.onUndecodable(handler));
    }
}
