package io.dynawright.stream;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The facts of the record that told of a change.
 *
 * @param key the key attributes of the item
 * @param eventId identifies the record; empty if it has none
 * @param sequenceNumber where in its shard the record stands: of two changes of one item, the later one has the larger
 *     number; empty if the record has none
 * @param approximateTime when the change was made, to the second or finer; empty if the record does not tell
 * @param byTimeToLive whether DynamoDB made the change since the item's time to live was over
 */
public record ChangeRecord(
        Map<String, AttributeValue> key,
        String eventId,
        String sequenceNumber,
        Optional<Instant> approximateTime,
        boolean byTimeToLive) {

    /** Keeps a copy of the key. */
    public ChangeRecord {
        key = Map.copyOf(key);
    }

    /** The facts with the names of the key's attributes, and not their values, which do not belong in logs. */
    @Override
    public String toString() {
        return "ChangeRecord[key=" + new TreeSet<>(key.keySet()) + ", eventId=" + eventId + ", sequenceNumber="
                + sequenceNumber + ", approximateTime=" + approximateTime + ", byTimeToLive=" + byTimeToLive + "]";
    }
}
