package io.dynawright.operation;

import java.time.Duration;
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
    /** Nothing: the wait is its full time. */
    NONE {
        @Override
        BackoffStrategy backoff(Duration base, Duration cap) {
            return BackoffStrategy.exponentialDelayWithoutJitter(base, cap);
        }
    };

    /** Waits that double from the base to the cap. */
    abstract BackoffStrategy backoff(Duration base, Duration cap);
}
