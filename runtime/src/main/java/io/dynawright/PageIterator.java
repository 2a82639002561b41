package io.dynawright;

import io.dynawright.operation.BlockingExecutor;
import io.dynawright.operation.ItemPage;
import io.dynawright.operation.PageStart;
import io.dynawright.operation.PagedOperation;
import io.dynawright.operation.ReadOperation;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Follows the pages of a traversal until the last, or until enough items came. Pages may be empty. */
final class PageIterator<T> implements Iterator<ItemPage<T>> {

    private final BlockingExecutor executor;
    private final PagedOperation<T> operation;
    private final BiFunction<PagedOperation<T>, PageStart, ReadOperation<ItemPage<T>>> request;
    private @Nullable PageStart next;

    PageIterator(
            BlockingExecutor executor,
            PagedOperation<T> operation,
            BiFunction<PagedOperation<T>, PageStart, ReadOperation<ItemPage<T>>> request,
            long wanted) {
        this.executor = executor;
        this.operation = operation;
        this.request = request;
        this.next = PageStart.first(wanted);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public ItemPage<T> next() {
        if (next == null) {
            throw new NoSuchElementException("There are no more pages");
        }
        ItemPage<T> page = executor.run(request.apply(operation, next));
        next = following(next, page);
        return page;
    }

    private static @Nullable PageStart following(PageStart start, ItemPage<?> page) {
        long stillWanted = start.stillWanted() - page.count();
        return page.isLast() || stillWanted <= 0 ? null : new PageStart(page.lastKey(), stillWanted);
    }
}
