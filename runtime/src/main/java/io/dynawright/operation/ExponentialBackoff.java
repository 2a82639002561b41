package io.dynawright.operation;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Twice as long each time, with jitter. */
final class ExponentialBackoff implements Backoff {

    private static final long FIRST_MILLIS = 50;
    private static final long LONGEST_MILLIS = 5_000;
    private static final int MAX_DOUBLINGS = 10;

    @Override
    public Duration delay(int retry) {
        int doublings = Math.min(retry - 1, MAX_DOUBLINGS);
        long longest = Math.min(LONGEST_MILLIS, FIRST_MILLIS << doublings);
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
    }
}
