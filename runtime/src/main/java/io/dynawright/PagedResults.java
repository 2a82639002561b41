package io.dynawright;

import io.dynawright.operation.BlockingExecutor;
import io.dynawright.operation.PagedOperation;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
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

    private final BlockingExecutor executor;
    private final PagedOperation<T> operation;

    PagedResults(BlockingExecutor executor, PagedOperation<T> operation) {
        this.executor = executor;
        this.operation = operation;
    }

    final BlockingExecutor executor() {
        return executor;
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
     * How many items there are, after the filter and up to the limit. DynamoDB counts, page by page: no item is sent,
     * but all are read and charged for. Items that could not be decoded count, too.
     */
    public final long count() {
        PageIterator<T> pages = new PageIterator<>(executor, operation, PagedOperation::count, operation.limit());
        long count = 0;
        while (pages.hasNext()) {
            count += pages.next().count();
        }
        return Math.min(count, operation.limit());
    }

    private ItemIterator<T> items(long wanted) {
        return new ItemIterator<>(new PageIterator<>(executor, operation, PagedOperation::page, wanted), wanted);
    }
}
