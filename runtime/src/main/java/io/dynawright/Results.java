package io.dynawright;

import io.dynawright.error.ConversionException;
import io.dynawright.operation.BlockingExecutor;
import io.dynawright.operation.QueryOperation;
import java.util.List;
import java.util.function.Consumer;

/**
 * The items of a query.
 *
 * <pre>{@code
 * for (Order order : orders.query("c-1")) { … }
 * List<Order> newest = orders.query("c-1", q -> q.descending().limit(10)).list();
 * }</pre>
 *
 * @param <T> the entity
 */
public final class Results<T> extends PagedResults<T> {

    private final QueryOperation<T> query;

    Results(BlockingExecutor executor, QueryOperation<T> query) {
        super(executor, query);
        this.query = query;
    }

    /** All items, in their order, in memory; the list cannot be changed. */
    public List<T> list() {
        return stream().toList();
    }

    /**
     * The same results, but an item that cannot be read goes to the handler, as the error that it is, and is left out.
     *
     * <pre>{@code
     * for (Order order : orders.query("c-1").onUndecodable(e -> log.warn(e.getMessage()))) { … }
     * }</pre>
     */
    public Results<T> onUndecodable(Consumer<ConversionException> handler) {
        return new Results<>(executor(), query.onUndecodable(handler));
    }
}
