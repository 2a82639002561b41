package io.dynawright.hook;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * A request was answered, or failed, also after the retries of the client.
 *
 * @param start what was told when it began
 * @param duration how long it took, the client's retries included
 * @param consumedCapacity the capacity units that it took; empty if DynamoDB did not tell
 * @param items how many items it read or wrote
 * @param response the answer, which lacks the items if they were read straight from its bytes; empty if it failed
 * @param error what the client threw, usually an exception of the AWS SDK; empty if it was answered. An operation may make
 *     a result of it all the same, as {@code exists} does
 */
public record RequestEnd(
        RequestStart start,
        Duration duration,
        OptionalDouble consumedCapacity,
        int items,
        Optional<DynamoDbResponse> response,
        Optional<Throwable> error) {}
