package io.dynawright;

import io.dynawright.error.Target;
import io.dynawright.operation.AsyncExecutor;
import io.dynawright.operation.Futures;
import io.dynawright.operation.ItemPage;
import io.dynawright.operation.PagedOperation;
import io.dynawright.operation.ReadOperation;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * The requests of a traversal that are under way, and the pages that came of them, in the order in which they came. One
 * thread at a time submits and takes; any may close. Nothing waits.
 */
final class AsyncRequests<T> {

    private final AsyncExecutor executor;
    private final Pace pace;
    private final Brake brake;
    private final Target target;
    private final Runnable arrival;

    /** By their segments, of which each has one at most. */
    private final Map<Integer, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();

    private final Queue<Arrival<T>> arrived = new ConcurrentLinkedQueue<>();
    private volatile boolean isClosed;
    private int expected;

    private AsyncRequests(AsyncConnection connection, PagedOperation<?> operation, Runnable arrival) {
        this.executor = connection.executor().pinned();
        this.pace = connection.pace();
        this.brake = Brake.of(operation, connection.pace());
        this.target = operation.target();
        this.arrival = arrival;
    }

    /**
     * Requests of one traversal of the operation, which begins now.
     *
     * @param arrival is run whenever there is something to take, by whichever thread brings it
     */
    static <T> AsyncRequests<T> of(AsyncConnection connection, PagedOperation<?> operation, Runnable arrival) {
        return new AsyncRequests<>(connection, operation, arrival);
    }

    /** Makes a request as soon as it is due. */
    void submit(int segment, ReadOperation<ItemPage<T>> request) {
        expected++;
        Brake.Slot slot = brake.reserve();
        if (slot.delay() <= 0) {
            send(segment, request, slot);
        } else {
            Futures.onEnd(begun(segment, pace.after(slot.delay())), (nothing, error) -> send(segment, request, slot));
        }
    }

    private void send(int segment, ReadOperation<ItemPage<T>> request, Brake.Slot slot) {
        if (isClosed) {
            return;
        }
        Futures.onEnd(begun(segment, sent(request)), (page, error) -> {
            underWay.remove(segment);
            brake.settle(slot, page == null ? 0 : page.consumedCapacity().orElse(0));
            arrived.add(error == null ? new Arrival.OfPage<>(segment, page) : new Arrival.OfFailure<>(error));
            arrival.run();
        });
    }

    private CompletableFuture<ItemPage<T>> sent(ReadOperation<ItemPage<T>> request) {
        try {
            return executor.run(request);
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private <R extends @Nullable Object> CompletableFuture<R> begun(int segment, CompletableFuture<R> future) {
        underWay.put(segment, future);
        if (isClosed) {
            // Who closed it may have been too early to see this one.
            future.cancel(true);
        }
        return future;
    }

    /** Whether something can still arrive, or has arrived and was not taken. */
    boolean areOpen() {
        return expected > 0;
    }

    /** The next page; null if none has arrived. What a request has failed with is thrown. */
    Arrival.@Nullable OfPage<T> poll() {
        Arrival<T> next = arrived.poll();
        if (next == null) {
            return null;
        }
        expected--;
        if (next instanceof Arrival.OfFailure<T> failure) {
            throw failure.thrown(target);
        }
        return (Arrival.OfPage<T>) next;
    }

    /** Cancels the requests under way; no others are made. */
    void close() {
        isClosed = true;
        underWay.values().forEach(future -> future.cancel(true));
    }
}
