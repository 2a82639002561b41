package io.dynawright.operation;

import io.dynawright.error.Destination;
import io.dynawright.error.Target;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a call that failed was about, and where it went.
 *
 * @param physicalTable the name in DynamoDB of the table that was asked for; null if that is not one table
 * @param destination tells where the client calls
 */
record FailedCall(Target target, @Nullable String physicalTable, Supplier<Destination> destination) {

    /** One of which it is not known where it went. */
    static FailedCall about(Target target) {
        return new FailedCall(target, null, () -> Destination.UNKNOWN);
    }
}
