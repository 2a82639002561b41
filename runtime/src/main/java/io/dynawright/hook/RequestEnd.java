package io.dynawright.hook;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * A request was answered, or failed, also after the retries of the client. As text it has no values.
 *
 * @param start what was told when it began
 * @param duration how long it took, the client's retries included
 * @param consumedCapacity the capacity units that it took; empty if DynamoDB did not tell
 * @param items how many items it read or wrote
 * @param response the answer, which lacks the items if they were read straight from its bytes; empty if it failed, and of
 *     requests that create or delete a table
 * @param error what the client threw, usually an exception of the AWS SDK; empty if it was answered. An operation may make
 *     a result of it all the same, as an insert does that finds its own item after a lost answer
 */
public record RequestEnd(
        RequestStart start,
        Duration duration,
        OptionalDouble consumedCapacity,
        int items,
        Optional<DynamoDbResponse> response,
        Optional<Throwable> error) {

    /** Without values, except for those of the key. */
    @Override
    public String toString() {
        String end = error.map(each -> "failed with " + each.getClass().getSimpleName())
                .orElseGet(() -> "answered with " + items + " items");
        return start + ", " + end + " after " + duration;
    }
}
