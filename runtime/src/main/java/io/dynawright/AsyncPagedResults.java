package io.dynawright;

import io.dynawright.operation.ItemPage;
import io.dynawright.operation.PageStart;
import io.dynawright.operation.PagedOperation;
import io.dynawright.operation.ReadOperation;
import io.dynawright.operation.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;

/**
 * The items of a query or scan, read page by page as they are wanted, without a thread that waits: one page is in memory
 * at a time, and every subscription and every call of a method asks DynamoDB anew. Immutable and thread-safe.
 *
 * <p>Items are published as Reactive Streams have it: no more than were requested, and no page is requested before an
 * item of it is. They arrive on the threads of the SDK's client, or on that which requests them, and are published there;
 * whoever needs long for an item keeps such a thread from its work. Cancelling a subscription cancels the request that is
 * under way, and makes no other.
 *
 * <p>Whatever goes wrong reaches {@code onError}, or completes the future, as the {@link
 * io.dynawright.error.DynawrightException} itself; a future's {@code join()} puts a {@link
 * java.util.concurrent.CompletionException} around it. It ends the traversal. An item that cannot be read is a {@link
 * io.dynawright.error.ConversionException} that names it, unless there is an {@code onUndecodable} handler. Methods that
 * return a future throw nothing themselves, but for a {@link NullPointerException} where an action is null.
 *
 * <p>Once a future is completed, also by cancelling it or by its {@code orTimeout}, its traversal stops.
 *
 * @param <T> the entity
 */
public abstract sealed class AsyncPagedResults<T> implements Publisher<T> permits AsyncResults, AsyncScanResults {

    private final AsyncConnection connection;
    private final PagedOperation<T> operation;

    AsyncPagedResults(AsyncConnection connection, PagedOperation<T> operation) {
        this.connection = connection;
        this.operation = operation;
    }

    final AsyncConnection connection() {
        return connection;
    }

    /** Publishes the items, in their order. Nothing is sent before the first is requested. */
    @Override
    public final void subscribe(Subscriber<? super T> subscriber) {
        items(operation.limit()).subscribe(subscriber);
    }

    /**
     * Gives each item to the action, one after the other and in their order, as they arrive. The next page is requested
     * when the action has come back from the last item of the one before.
     *
     * @return completes when that is over; if the action throws, with what it throws, and nothing more is requested
     */
    public final CompletableFuture<@Nullable Void> forEach(Consumer<? super T> action) {
        Objects.requireNonNull(action, "action");
        return this.<@Nullable Void>collect(action, () -> null);
    }

    final <R extends @Nullable Object> CompletableFuture<R> collect(Consumer<? super T> action, Supplier<R> result) {
        return items(operation.limit()).collect(action, result);
    }

    /** The first item, if there is one. No more is read than it takes: without a filter, one item. */
    public final CompletableFuture<Optional<T>> first() {
        List<T> found = new ArrayList<>(1);
        return items(1).collect(found::add, () -> found.stream().findFirst());
    }

    /**
     * The only item. At most two are read. The future fails with an {@link io.dynawright.error.ItemNotFoundException} if
     * there is none, and with a {@link io.dynawright.error.NotUniqueException} if there are several.
     */
    public final CompletableFuture<T> one() {
        List<T> found = new ArrayList<>(2);
        return items(Math.min(2, operation.limit()))
                .collect(found::add, () -> PagedResults.only(found, operation.target()));
    }

    /**
     * The first items, and a cursor for the next ones: a page as {@link PagedResults#page(int)} has it. Cursors of
     * blocking and asynchronous results are the same.
     *
     * <p>The future fails with an {@link io.dynawright.error.InvalidRequestException} if the number of items is less than
     * 1, and with a {@link io.dynawright.error.ConfigurationException} if there are no {@linkplain
     * DynawrightAsync#withCursorKeys keys} for cursors.
     *
     * @param items how many items
     */
    public final CompletableFuture<Page<T>> page(int items) {
        return page(pinned -> Paging.of(pinned, operation, items).first());
    }

    /**
     * The items after those of the page that the cursor came with, as {@link PagedResults#page(int, String)} has them.
     *
     * <p>The future fails with an {@link io.dynawright.error.InvalidCursorException}, and nothing is sent, if the cursor
     * is null or none of this query or scan; otherwise as that of {@link #page(int)}.
     *
     * @param items how many items
     * @param cursor from the page before, as it was; also from one of blocking results
     */
    public final CompletableFuture<Page<T>> page(int items, String cursor) {
        return page(pinned -> Paging.of(pinned, operation, items).after(cursor));
    }

    private CompletableFuture<Page<T>> page(Function<AsyncConnection, GatheredPage<T>> begin) {
        try {
            AsyncConnection pinned = connection.pinned();
            GatheredPage<T> page = begin.apply(pinned);
            return new Publication<ItemPage<T>>(arrival -> AsyncPages.pages(pinned, page.traversal(), arrival))
                    .collect(page::add, page::page);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * Publishes the pages as DynamoDB sends them, each with what it cost. Each is requested when it is wanted. A page may
     * be empty and not the last.
     */
    public final Publisher<ItemPage<T>> pages() {
        return pages(PagedOperation::meteredPage);
    }

    /**
     * What is asked for, as text: table, index, key condition, filter, projection, order, limits and cost. Each value is
     * a question mark. Nothing is sent.
     *
     * @see PagedOperation#explain()
     */
    public final String explain() {
        return explain(Values.HIDDEN);
    }

    /** What is asked for, as text, with the values that it was given or without. */
    public final String explain(Values values) {
        return operation.explain(connection.context(), values);
    }

    /**
     * How many items there are, after the filter and up to the limit. DynamoDB counts, page by page: no item is sent,
     * but all are read and charged for. Items that could not be decoded count, too.
     */
    public final CompletableFuture<Long> count() {
        AtomicLong count = new AtomicLong();
        return pages(PagedOperation::count)
                .collect(page -> count.addAndGet(page.count()), () -> Math.min(count.get(), operation.limit()));
    }

    private Publication<T> items(long wanted) {
        return published(() -> Traversal.of(operation, PagedOperation::page, wanted), AsyncPages::items);
    }

    private Publication<ItemPage<T>> pages(
            BiFunction<PagedOperation<T>, PageStart, ReadOperation<ItemPage<T>>> request) {
        return published(() -> Traversal.of(operation, request, operation.limit()), AsyncPages::pages);
    }

    /** What is made of a new traversal for each subscriber. */
    private <E> Publication<E> published(Supplier<Traversal<T>> traversals, Published<T, E> content) {
        return new Publication<>(arrival -> content.of(connection, traversals.get(), arrival));
    }

    /** What is published of a traversal. */
    private interface Published<T, E> {

        Supply<E> of(AsyncConnection connection, Traversal<T> traversal, Runnable arrival);
    }
}
