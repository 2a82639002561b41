package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item of a segment, which knows where it is.
 *
 * @param <T> what it is read as
 */
public sealed interface ScannedItem<T> {

    /** Its key: the segment goes on after it. */
    Map<String, AttributeValue> key();

    /**
     * An item as it was read.
     *
     * @param key the item's key
     * @param value the item
     */
    record Decoded<T>(Map<String, AttributeValue> key, T value) implements ScannedItem<T> {

        /** The names of the key's attributes, and not the item, which does not belong in logs. */
        @Override
        public String toString() {
            return "Decoded[key=" + key.keySet() + "]";
        }
    }

    /**
     * An item that cannot be read.
     *
     * @param key the item's key
     * @param error why not
     */
    record Undecodable<T>(Map<String, AttributeValue> key, ConversionException error) implements ScannedItem<T> {

        /** The names of the key's attributes, and the error. */
        @Override
        public String toString() {
            return "Undecodable[key=" + key.keySet() + ", error=" + error + "]";
        }
    }
}
