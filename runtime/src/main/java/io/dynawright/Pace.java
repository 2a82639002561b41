package io.dynawright;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import org.jspecify.annotations.Nullable;

/** The time that passes between requests. */
interface Pace {

    /** That of the clock on the wall. */
    Pace REAL = new Pace() {
        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void sleep(long nanos) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(nanos);
        }
    };

    /** The time now, from a beginning that nobody knows; it may be negative. */
    long nanoTime();

    /** Waits for a signal, whose lock the thread holds, but no longer than so many nanoseconds; or wakes without cause. */
    @SuppressWarnings("WaitNotInLoop") // Callers loop: they know what they wait for.
    default void await(Condition signal, long nanos) throws InterruptedException {
        signal.awaitNanos(nanos);
    }

    /** Lets so many nanoseconds pass; if they are not more than zero, none. */
    void sleep(long nanos) throws InterruptedException;

    /** Completes when so many nanoseconds have passed; no thread waits for it. */
    default CompletableFuture<@Nullable Void> after(long nanos) {
        return CompletableFuture.<@Nullable Void>supplyAsync(
                () -> null, CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS));
    }
}
