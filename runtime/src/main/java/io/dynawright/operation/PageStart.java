package io.dynawright.operation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where a page begins.
 *
 * @param exclusiveKey the key after which it begins, or null for the first page
 * @param stillWanted how many items may still come; {@link Long#MAX_VALUE} for all there are
 */
public record PageStart(@Nullable Map<String, AttributeValue> exclusiveKey, long stillWanted) {

    /** The beginning, for so many items at most. */
    public static PageStart first(long wanted) {
        return new PageStart(null, wanted);
    }

    /** The names of the key's attributes, and not their values, which do not belong in logs. */
    @Override
    public String toString() {
        String key = exclusiveKey == null ? "none" : exclusiveKey.keySet().toString();
        return "PageStart[exclusiveKey=" + key + ", stillWanted=" + stillWanted + "]";
    }
}
