package io.dynawright.operation;

import java.time.Duration;

/** Lets time pass between two attempts. */
@FunctionalInterface
public interface Sleeper {

    /**
     * Comes back after so long.
     *
     * @throws InterruptedException if the thread was interrupted meanwhile
     */
    void sleep(Duration time) throws InterruptedException;

    /** Lets the calling thread sleep. */
    static Sleeper ofThread() {
        return time -> Thread.sleep(time.toMillis());
    }
}
