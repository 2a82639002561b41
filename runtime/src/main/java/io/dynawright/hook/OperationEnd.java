package io.dynawright.hook;

import io.dynawright.error.Target;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An operation has ended.
 *
 * @param run the number of the run, as its {@link OperationStart} told it
 * @param target what it was about: operation, table, index, key
 * @param duration how long it took, waits between retries included
 * @param consumedCapacity the capacity units of all its requests; empty if DynamoDB told of none
 * @param items how many items were read or written
 * @param decoding which way the items took that it read
 * @param error why it failed, usually a {@link io.dynawright.error.DynawrightException}; empty if it did not
 */
public record OperationEnd(
        long run,
        Target target,
        Duration duration,
        OptionalDouble consumedCapacity,
        int items,
        Decoding decoding,
        Optional<Throwable> error) {

    /**
     * How it ended, in one word of few: {@code success}; the class of the error, such as {@code condition_failed} or
     * {@code throttled}; {@code cancelled}; or {@code other} for an error that is not Dynawright's.
     */
    public String outcome() {
        return error.map(Outcomes::of).orElse("success");
    }
}
