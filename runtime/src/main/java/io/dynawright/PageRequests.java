package io.dynawright;

import io.dynawright.error.ServiceException;
import io.dynawright.error.Target;
import io.dynawright.operation.ItemPage;
import io.dynawright.operation.ScannedItem;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/**
 * The requests of a parallel scan that are under way, and the pages that came of them, in the order in which they came.
 * One thread submits and takes; any may close.
 */
final class PageRequests<T> {

    private final Executor executor;
    private final Target target;
    private final Set<PageRequest<T>> underWay = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<Arrival<ScannedItem<T>>> arrived = new LinkedBlockingQueue<>();
    private volatile boolean isClosed;
    private int expected;

    PageRequests(Executor executor, Target target) {
        this.executor = executor;
        this.target = target;
    }

    /** Lets the executor make a request. */
    void submit(int segment, Supplier<ItemPage<ScannedItem<T>>> request) {
        PageRequest<T> page = new PageRequest<>(segment, request, arrived::add);
        underWay.add(page);
        expected++;
        if (isClosed) {
            // Who closed it may have been too early to see this one.
            page.cancel();
        }
        try {
            executor.execute(() -> {
                page.run();
                underWay.remove(page);
            });
        } catch (RejectedExecutionException e) {
            // The scan's own threads take nothing more once it is closed, of which take() tells.
            if (!isClosed) {
                throw e;
            }
        }
    }

    /** Whether something can still arrive. */
    boolean areOpen() {
        return expected > 0;
    }

    /** Waits for the next arrival. */
    Arrival<ScannedItem<T>> take() {
        try {
            Arrival<ScannedItem<T>> next = arrived.take();
            expected--;
            // A request that closing has interrupted has failed for no other reason.
            return isClosed ? new Arrival.OfClosing<>() : next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ServiceException.interrupted(target, e);
        }
    }

    /**
     * Ends it: requests that were not made yet are not made any more, and those under way are interrupted and waited
     * for. Who waits for an arrival is told.
     */
    void close() {
        isClosed = true;
        underWay.forEach(PageRequest::cancel);
        underWay.forEach(PageRequest::awaitEnd);
        arrived.clear();
        arrived.add(new Arrival.OfClosing<>());
    }
}
