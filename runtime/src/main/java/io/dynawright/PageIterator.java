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
    private final Brake brake;
    private final PagedOperation<T> operation;
    private final BiFunction<PagedOperation<T>, PageStart, ReadOperation<ItemPage<T>>> request;
    private @Nullable PageStart next;

    PageIterator(
            Connection connection,
            PagedOperation<T> operation,
            BiFunction<PagedOperation<T>, PageStart, ReadOperation<ItemPage<T>>> request,
            PageStart start) {
        this.executor = connection.executor();
        this.brake = Brake.of(operation, connection.pace());
        this.operation = operation;
        this.request = request;
        this.next = start;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public ItemPage<T> next() {
        PageStart start = next;
        if (start == null) {
            throw new NoSuchElementException("There are no more pages");
        }
        ItemPage<T> page = brake.admit(() -> executor.run(request.apply(operation, start)));
        next = following(start, page);
        return page;
    }

    private static @Nullable PageStart following(PageStart start, ItemPage<?> page) {
        long stillWanted = start.stillWanted() - page.count();
        return page.isLast() || stillWanted <= 0 ? null : new PageStart(page.lastKey(), stillWanted);
    }
}
