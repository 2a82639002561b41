package io.dynawright;

import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.NotUniqueException;
import io.dynawright.error.Target;
import io.dynawright.operation.ItemPage;
import io.dynawright.operation.PageStart;
import io.dynawright.operation.PagedOperation;
import io.dynawright.operation.ReadOperation;
import io.dynawright.operation.Values;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The items of a query or scan, read page by page as they are asked for: one page is in memory at a time, and every
 * traversal asks DynamoDB anew. Nothing is sent before the first item is asked for. Immutable and thread-safe; an
 * iterator or stream belongs to one thread.
 *
 * <p>Asking for an item can fail with any {@link io.dynawright.error.DynawrightException}. After one that is
 * {@linkplain io.dynawright.error.DynawrightException#retryable() retryable} the same iterator can be asked again and
 * goes on where it was. An item that cannot be read is a {@link io.dynawright.error.ConversionException} that names it,
 * instead of the whole page that it came with, unless there is an {@code onUndecodable} handler.
 *
 * @param <T> the entity
 */
public abstract sealed class PagedResults<T> implements Iterable<T> permits Results, ScanResults {

    private final Connection connection;
    private final PagedOperation<T> operation;

    PagedResults(Connection connection, PagedOperation<T> operation) {
        this.connection = connection;
        this.operation = operation;
    }

    final Connection connection() {
        return connection;
    }

    /** The items, in their order. The iterator does not remove. */
    @Override
    public final Iterator<T> iterator() {
        return items(operation.limit());
    }

    /** The items, in their order, as a sequential stream. It need not be closed. */
    public final Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public final Spliterator<T> spliterator() {
        return Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
    }

    /** The first item, if there is one. No more is read than it takes: without a filter, one item. */
    public final Optional<T> first() {
        Iterator<T> items = items(1);
        return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
    }

    /**
     * The only item. At most two are read.
     *
     * @throws ItemNotFoundException if there is none
     * @throws NotUniqueException if there are several
     */
    public final T one() {
        List<T> found = new ArrayList<>();
        items(Math.min(2, operation.limit())).forEachRemaining(found::add);
        return only(found, operation.target());
    }

    /** The only one of these items, which are what such a call results in. */
    static <T> T only(List<T> items, Target target) {
        if (items.isEmpty()) {
            throw ItemNotFoundException.amongResults(target);
        } else if (items.size() > 1) {
            throw new NotUniqueException(target);
        }
        return items.get(0);
    }

    /**
     * The first items, and a cursor for the next ones.
     *
     * <p>A page has so many items, counted after the filter, unless the results end before or its requests are used up:
     * it makes ten of them at most, or what {@code maxRequests} says, and then has fewer items, or none, and a cursor.
     * Whether something follows DynamoDB sometimes knows only when it is asked for it, so that a last page may be empty.
     *
     * <p>A {@code limit} counts over all pages: what is left of it travels in the cursor.
     *
     * @param items how many items
     * @throws io.dynawright.error.InvalidRequestException if that is less than 1
     * @throws io.dynawright.error.ConfigurationException if there are no {@linkplain Dynawright#withCursorKeys keys} for
     *     cursors
     */
    public final Page<T> page(int items) {
        Connection pinned = connection.pinned();
        return gathered(pinned, Paging.of(pinned, operation, items).first());
    }

    /**
     * The items after those of the page that the cursor came with. Its query or scan must be this one: on the same table
     * or index and partition, in the same direction, with conditions of the same form. The operands of the conditions
     * may be others, and so may the size of the page; where the cursor is then outside of what the key condition leaves,
     * nothing follows, and the page is empty.
     *
     * @param items how many items
     * @param cursor from the page before, as it was
     * @throws io.dynawright.error.InvalidCursorException if it is null or none of this query or scan; nothing is sent
     * @throws io.dynawright.error.InvalidRequestException if the number of items is less than 1
     * @throws io.dynawright.error.ConfigurationException if there are no {@linkplain Dynawright#withCursorKeys keys} for
     *     cursors
     */
    public final Page<T> page(int items, String cursor) {
        Connection pinned = connection.pinned();
        return gathered(pinned, Paging.of(pinned, operation, items).after(cursor));
    }

    private Page<T> gathered(Connection pinned, GatheredPage<T> page) {
        new PageIterator<>(pinned, page.traversal()).forEachRemaining(page::add);
        return page.page();
    }

    /**
     * The pages as DynamoDB sends them, each with what it cost. Nothing is sent before the first is asked for. A page may
     * be empty and not the last.
     */
    public final Iterable<ItemPage<T>> pages() {
        return () -> pages(PagedOperation::meteredPage, operation.limit());
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
        return operation.explain(connection.executor().context(), values);
    }

    /**
     * How many items there are, after the filter and up to the limit. DynamoDB counts, page by page: no item is sent,
     * but all are read and charged for. Items that could not be decoded count, too.
     */
    public final long count() {
        PageIterator<T> pages = pages(PagedOperation::count, operation.limit());
        long count = 0;
        while (pages.hasNext()) {
            count += pages.next().count();
        }
        return Math.min(count, operation.limit());
    }

    private ItemIterator<T> items(long wanted) {
        return new ItemIterator<>(pages(PagedOperation::page, wanted), wanted);
    }

    private PageIterator<T> pages(
            BiFunction<PagedOperation<T>, PageStart, ReadOperation<ItemPage<T>>> request, long wanted) {
        return new PageIterator<>(connection, Traversal.of(operation, request, wanted));
    }
}
