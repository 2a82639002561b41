package io.dynawright.operation;

import io.dynawright.codec.StoredMoments;
import io.dynawright.error.ConversionException;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An entity as it was encoded before any run.
 *
 * @param attributes the item, with all moments in UTC as they are
 * @param moments those, which each run may store otherwise
 */
record DraftItem(Map<String, AttributeValue> attributes, StoredMoments moments) {

    static final DraftItem EMPTY = new DraftItem(Map.of(), StoredMoments.NONE);

    /** The item with its moments as a run stores them. */
    Map<String, AttributeValue> in(Subject<?> subject, OperationContext context) {
        if (moments.isEmpty() || context.zoning().isUtc()) {
            return attributes;
        }
        try {
            return moments.in(context.zoning(), subject.schema().definition().unzoned(), attributes);
        } catch (ConversionException e) {
            throw e.in(subject.target(attributes));
        }
    }

    /** Without values. */
    @Override
    public String toString() {
        return "DraftItem" + attributes.keySet();
    }
}
