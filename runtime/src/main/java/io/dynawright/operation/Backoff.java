package io.dynawright.operation;

import java.time.Duration;

/** How long to wait before a request is repeated for what DynamoDB left undone. */
@FunctionalInterface
public interface Backoff {

    /**
     * The time to wait.
     *
     * @param retry how often the request was repeated without avail, this time included
     */
    Duration delay(int retry);

    /**
     * Twice as long each time: 50 milliseconds at first and 5 seconds at most, of which up to a half is left to chance
     * so that callers who were throttled together do not come back together.
     */
    static Backoff exponential() {
        return new ExponentialBackoff();
    }
}
