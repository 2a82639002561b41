package io.dynawright;

import io.dynawright.error.ConversionException;
import io.dynawright.operation.OrderedOperation;
import io.dynawright.operation.View;
import java.util.List;
import java.util.function.Consumer;

/**
 * The items of a query, or of a condition.
 *
 * <pre>{@code
 * for (Order order : orders.query("c-1")) { … }
 * List<Order> newest = orders.query("c-1", q -> q.descending().limit(10)).list();
 * }</pre>
 *
 * @param <T> the entity
 */
public sealed class Results<T> extends PagedResults<T> permits IndexResults {

    private final OrderedOperation<T> operation;

    Results(Connection connection, OrderedOperation<T> operation) {
        super(connection, operation);
        this.operation = operation;
    }

    /** All items, in their order, in memory; the list cannot be changed. */
    public final List<T> list() {
        return stream().toList();
    }

    /**
     * The same results, of which no more is fetched than the view names.
     *
     * <pre>{@code
     * for (OrderSummary order : orders.query("c-1").as(OrderSummaryView.INSTANCE)) { … }
     * }</pre>
     *
     * @throws io.dynawright.error.InvalidRequestException if the view is null
     */
    public final <R> Results<R> as(View<T, R> view) {
        return new Results<>(connection(), operation.as(view));
    }

    /**
     * The same query in the other direction. A limit then takes items from the other end. Cursors are of one direction,
     * and do not serve for the other.
     *
     * @throws io.dynawright.error.InvalidRequestException if the table is scanned for a condition: a scan has no order
     */
    public Results<T> reversed() {
        return new Results<>(connection(), operation.reversed());
    }

    /**
     * The same results, but an item that cannot be read goes to the handler, as the error that it is, and is left out.
     *
     * <pre>{@code
     * for (Order order : orders.query("c-1").onUndecodable(e -> log.warn(e.getMessage()))) { … }
     * }</pre>
     */
    public Results<T> onUndecodable(Consumer<ConversionException> handler) {
        return new Results<>(connection(), operation.onUndecodable(handler));
    }
}
