package io.dynawright.operation;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What one request of a query or scan brought. It may be empty and not the last.
 *
 * @param items the items, no more than were still wanted; empty where only their number was asked for
 * @param count how many items there are
 * @param scannedCount how many items DynamoDB evaluated for it, before the filter
 * @param consumedCapacity what it cost in read capacity units, of the table and its indexes together; empty unless it
 *     was asked for
 * @param lastKey the key after which the next page begins; empty on the last page
 */
public record ItemPage<T>(
        List<T> items,
        int count,
        int scannedCount,
        OptionalDouble consumedCapacity,
        Map<String, AttributeValue> lastKey) {

    /** The same page with what its items stand for, and with what it cost to read that. */
    <S> ItemPage<S> hydrated(List<S> others, double consumed) {
        OptionalDouble sum = consumedCapacity.isPresent()
                ? OptionalDouble.of(consumedCapacity.getAsDouble() + consumed)
                : consumedCapacity;
        return new ItemPage<>(others, others.size(), scannedCount, sum, lastKey);
    }

    /** DynamoDB has no page that follows. */
    public boolean isLast() {
        return lastKey.isEmpty();
    }

    /** Without values. */
    @Override
    public String toString() {
        return "ItemPage of " + items.size() + " items";
    }
}
