package io.dynawright;

import io.dynawright.error.ServiceException;
import io.dynawright.error.Target;
import io.dynawright.operation.ItemPage;
import io.dynawright.operation.PagedOperation;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Holds back the requests of a traversal, so that they consume no more capacity per second than they may: a bucket of
 * tokens that holds what comes in one second, and into which a page that cost more digs a hole. What a request costs is
 * known when its page is there; until then it counts as much as the page before, so that requests of several threads do
 * not all go at once. Thread-safe.
 */
final class Brake {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** Far more than anybody waits, and so little that the sum of a few does not overflow. */
    private static final double LONGEST = TimeUnit.DAYS.toNanos(10_000);

    private final Pace pace;
    private final Target target;
    private final double unitsPerSecond;
    private final Lock lock = new ReentrantLock();
    private long due;
    private double expected;

    private Brake(Pace pace, Target target, double unitsPerSecond, long due) {
        this.pace = pace;
        this.target = target;
        this.unitsPerSecond = unitsPerSecond;
        this.due = due;
    }

    /** A brake for one traversal, which begins now. It holds nothing back if the operation has no such limit. */
    static Brake of(PagedOperation<?> operation, Pace pace) {
        return of(operation.capacityPerSecond(), operation.target(), pace);
    }

    /** A brake for requests of another kind. It holds nothing back if there is no limit. */
    static Brake of(OptionalDouble unitsPerSecond, Target target, Pace pace) {
        return new Brake(pace, target, unitsPerSecond.orElse(Double.POSITIVE_INFINITY), pace.nanoTime());
    }

    /** Makes the request when it is due. */
    <T> ItemPage<T> admit(Supplier<ItemPage<T>> request) {
        return admit(request, page -> page.consumedCapacity().orElse(0));
    }

    /** Makes the request when it is due; what it consumed is read out of what it results in. */
    <R> R admit(Supplier<R> request, ToDoubleFunction<R> consumption) {
        Slot slot = reserve();
        double consumed = 0;
        try {
            pause(slot.delay);
            R result = request.get();
            consumed = consumption.applyAsDouble(result);
            return result;
        } finally {
            settle(slot, consumed);
        }
    }

    /** When the next request may go. Whoever makes it {@linkplain #settle settles} it. */
    Slot reserve() {
        lock.lock();
        try {
            long now = pace.nanoTime();
            // Differences, since the time may be negative and may overflow.
            long delay = Math.max(due - now, -SECOND);
            due = now + delay + nanos(expected);
            return new Slot(delay, expected);
        } finally {
            lock.unlock();
        }
    }

    /** What a request has consumed after all. */
    void settle(Slot slot, double consumed) {
        lock.lock();
        try {
            due += nanos(consumed) - nanos(slot.units);
            expected = consumed > 0 ? consumed : expected;
        } finally {
            lock.unlock();
        }
    }

    private long nanos(double units) {
        return (long) Math.min(units / unitsPerSecond * SECOND, LONGEST);
    }

    private void pause(long nanos) {
        try {
            pace.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ServiceException.interrupted(target, e);
        }
    }

    /**
     * When a request may go, and what it is taken to cost.
     *
     * @param delay nanoseconds; if they are not more than zero, it may go now
     * @param units read or write units
     */
    record Slot(long delay, double units) {}
}
