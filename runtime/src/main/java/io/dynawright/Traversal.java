package io.dynawright;

import io.dynawright.operation.ItemPage;
import io.dynawright.operation.PageStart;
import io.dynawright.operation.PagedOperation;
import io.dynawright.operation.ReadOperation;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * How far the pages of an operation have been followed: until the last, until enough items came, or until enough
 * requests were made. Pages may be empty. Whoever makes the requests tells what came of them; one that failed is due
 * again.
 */
final class Traversal<T> {

    private final PagedOperation<T> operation;
    private final BiFunction<PagedOperation<T>, PageStart, ReadOperation<ItemPage<T>>> request;
    private @Nullable PageStart next;
    private int mayRequest;

    private Traversal(
            PagedOperation<T> operation,
            BiFunction<PagedOperation<T>, PageStart, ReadOperation<ItemPage<T>>> request,
            PageStart start,
            int mayRequest) {
        this.operation = operation;
        this.request = request;
        this.next = start;
        this.mayRequest = mayRequest;
    }

    /** From the beginning, with requests of this kind, until so many items came. */
    static <T> Traversal<T> of(
            PagedOperation<T> operation,
            BiFunction<PagedOperation<T>, PageStart, ReadOperation<ItemPage<T>>> request,
            long wanted) {
        return new Traversal<>(operation, request, PageStart.first(wanted), Integer.MAX_VALUE);
    }

    /** From here, with as many requests as there may be for a page of a number of items. */
    static <T> Traversal<T> ofPage(PagedOperation<T> operation, PageStart start) {
        return new Traversal<>(operation, PagedOperation::resumablePage, start, operation.maxRequests());
    }

    PagedOperation<T> operation() {
        return operation;
    }

    /** Whether a request is due. */
    boolean hasNext() {
        return next != null && next.stillWanted() > 0 && mayRequest > 0;
    }

    /** The request that is due. */
    ReadOperation<ItemPage<T>> next() {
        return request.apply(operation, due());
    }

    /** The request that was due brought this page. */
    void arrived(ItemPage<T> page) {
        long stillWanted = due().stillWanted() - page.count();
        next = page.isLast() ? null : new PageStart(page.lastKey(), stillWanted);
        mayRequest--;
    }

    private PageStart due() {
        if (next == null || !hasNext()) {
            throw new NoSuchElementException("There are no more pages");
        }
        return next;
    }
}
