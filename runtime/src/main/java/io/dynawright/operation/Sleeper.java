package io.dynawright.operation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Lets time pass between two attempts. */
@FunctionalInterface
public interface Sleeper {

    /**
     * Comes back after so long.
     *
     * @throws InterruptedException if the thread was interrupted meanwhile
     */
    void sleep(Duration time) throws InterruptedException;

    /**
     * Gives a future that completes after so long, for calls over an asynchronous client. What follows is done on the
     * thread that completes it. Who cancels it waits no longer.
     *
     * <p>Unless this is overridden, the time passes in {@link #sleep}, on the calling thread, and the future is complete:
     * override it where that thread must not be held up.
     */
    default CompletableFuture<@Nullable Void> sleepAsync(Duration time) {
        try {
            sleep(time);
            return CompletableFuture.completedFuture(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Lets the calling thread sleep, or, over an asynchronous client, the timer of the JDK's futures count. */
    static Sleeper ofThread() {
        return ThreadSleeper.INSTANCE;
    }
}
