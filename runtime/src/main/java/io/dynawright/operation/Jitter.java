package io.dynawright.operation;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** What part of a wait between attempts is left to chance, so that callers who met once do not meet again. */
public enum Jitter {
    /** All of it: the wait is anything from nothing to its full time. Callers meet least often so. */
    FULL {
        @Override
        BackoffStrategy backoff(Duration base, Duration cap) {
            return BackoffStrategy.exponentialDelay(base, cap);
        }
    },
    /** Half of it: the wait is at least half of its full time. Also known as equal jitter. */
    HALF {
        @Override
        BackoffStrategy backoff(Duration base, Duration cap) {
            return BackoffStrategy.exponentialDelayHalfJitter(base, cap);
        }
    },
    /** A quarter of it: the wait is at least three quarters of its full time. */
    QUARTER {
        @Override
        BackoffStrategy backoff(Duration base, Duration cap) {
            BackoffStrategy full = NONE.backoff(base, cap);
            return new BackoffStrategy() {
                @Override
                public Duration computeDelay(int attempt) {
                    long nanos = full.computeDelay(attempt).toNanos();
                    return Duration.ofNanos(nanos - ThreadLocalRandom.current().nextLong(nanos / PARTS + 1));
                }

                @Override
                public String toString() {
                    return full + " less up to a quarter";
                }
            };
        }
    },
    /** Nothing: the wait is its full time. */
    NONE {
        @Override
        BackoffStrategy backoff(Duration base, Duration cap) {
            return BackoffStrategy.exponentialDelayWithoutJitter(base, cap);
        }
    };

    private static final int PARTS = 4;

    /** Waits that double from the base to the cap. */
    abstract BackoffStrategy backoff(Duration base, Duration cap);
}
