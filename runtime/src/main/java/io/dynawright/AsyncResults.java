package io.dynawright;

import io.dynawright.error.ConversionException;
import io.dynawright.operation.OrderedOperation;
import io.dynawright.operation.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The items of a query, or of a condition, as a publisher and as futures.
 *
 * <pre>{@code
 * CompletableFuture<List<Order>> newest = orders.query("c-1", q -> q.descending().limit(10)).list();
 * CompletableFuture<Void> done = orders.query("c-1").forEach(order -> …);
 * Flux<Order> all = Flux.from(orders.query("c-1"));
 * }</pre>
 *
 * @param <T> the entity
 */
public sealed class AsyncResults<T> extends AsyncPagedResults<T> permits AsyncIndexResults {

    private final OrderedOperation<T> operation;

    AsyncResults(AsyncConnection connection, OrderedOperation<T> operation) {
        super(connection, operation);
        this.operation = operation;
    }

    /** All items, in their order, in memory; the list cannot be changed. */
    public final CompletableFuture<List<T>> list() {
        List<T> items = new ArrayList<>();
        return collect(items::add, () -> Collections.unmodifiableList(items));
    }

    /**
     * The same results, of which no more is fetched than the view names.
     *
     * <pre>{@code
     * orders.query("c-1").as(OrderSummaryView.INSTANCE).list();
     * }</pre>
     *
     * @throws io.dynawright.error.InvalidRequestException if the view is null
     */
    public final <R> AsyncResults<R> as(View<T, R> view) {
        return new AsyncResults<>(connection(), operation.as(view));
    }

    /**
     * The same query in the other direction. A limit then takes items from the other end. Cursors are of one direction,
     * and do not serve for the other.
     *
     * @throws io.dynawright.error.InvalidRequestException if the table is scanned for a condition: a scan has no order
     */
    public AsyncResults<T> reversed() {
        return new AsyncResults<>(connection(), operation.reversed());
    }

    /**
     * The same results, but an item that cannot be read goes to the handler, as the error that it is, and is left out.
     * The handler is called where items arrive. What it throws ends the traversal.
     *
     * <pre>{@code
     * orders.query("c-1").onUndecodable(e -> log.warn(e.getMessage())).list();
     * }</pre>
     *
     * @throws io.dynawright.error.InvalidRequestException if the handler is null
     */
    public AsyncResults<T> onUndecodable(Consumer<ConversionException> handler) {
        return new AsyncResults<>(connection(), operation.onUndecodable(handler));
    }
}
