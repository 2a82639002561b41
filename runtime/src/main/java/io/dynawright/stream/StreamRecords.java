package io.dynawright.stream;

import io.dynawright.codec.ItemReader;
import io.dynawright.codec.MapItemReader;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Identity;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/** The records of DynamoDB Streams, as the AWS SDK reads them. */
final class StreamRecords {

    private StreamRecords() {}

    static StreamEvent event(Record delivered) {
        StreamRecord change = delivered.dynamodb();
        Identity user = delivered.userIdentity();
        ChangeRecord record = new ChangeRecord(
                change.keys(),
                Objects.requireNonNullElse(delivered.eventID(), ""),
                Objects.requireNonNullElse(change.sequenceNumber(), ""),
                Optional.ofNullable(change.approximateCreationDateTime()),
                user != null && StreamEvent.isTimeToLive(user.type(), user.principalId()));
        return new StreamEvent(
                String.valueOf(delivered.eventNameAsString()),
                String.valueOf(change.streamViewTypeAsString()),
                image(change.oldImage()),
                image(change.newImage()),
                record);
    }

    /** An item has its key at least, so that an empty image is none. */
    private static Optional<Supplier<ItemReader>> image(Map<String, AttributeValue> item) {
        return item.isEmpty() ? Optional.empty() : Optional.of(() -> new MapItemReader(item));
    }
}
