package io.dynawright.codec;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A value as it is stored in UTC.
 *
 * @param moments which of its texts are others in a run that stores moments otherwise
 */
public record EncodedValue(AttributeValue value, StoredMoments moments) {

    /** Without values. */
    @Override
    public String toString() {
        return "EncodedValue of type " + value.type();
    }
}
