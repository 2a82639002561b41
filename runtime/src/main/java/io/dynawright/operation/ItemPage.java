package io.dynawright.operation;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What one request of a query or scan brought. It may be empty and not the last.
 *
 * @param items the items; empty where only their number was asked for
 * @param count how many items there are
 * @param lastKey the key after which the next page begins; empty on the last page
 */
public record ItemPage<T>(List<T> items, int count, Map<String, AttributeValue> lastKey) {

    /** No page follows. */
    public boolean isLast() {
        return lastKey.isEmpty();
    }
}
