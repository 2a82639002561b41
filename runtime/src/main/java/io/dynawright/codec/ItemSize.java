package io.dynawright.codec;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How large DynamoDB takes an item to be. Strings and binary are counted exactly; numbers are counted low, since their
 * encoding is not documented to the byte. So an item over {@link #MAX} here is over it there, but not the other way
 * round.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html">Item
 *     sizes</a>
 */
public final class ItemSize {

    /** What one item may take: 400 KB, names of attributes included. */
    public static final int MAX = 400 * 1024;

    private static final int ONE_BYTE_CHARACTERS = 0x80;
    private static final int TWO_BYTE_CHARACTERS = 0x800;

    private ItemSize() {}

    /** The bytes that an item takes at least. */
    public static long estimate(Map<String, AttributeValue> item) {
        long size = 0;
        for (Map.Entry<String, AttributeValue> attribute : item.entrySet()) {
            size += utf8Length(attribute.getKey()) + ofValue(attribute.getValue());
        }
        return size;
    }

    /** The bytes that a value takes at least. */
    public static long ofValue(AttributeValue value) {
        return switch (value.type()) {
            case S -> utf8Length(value.s());
            case B -> value.b().asByteArrayUnsafe().length;
            default -> 1;
        };
    }

    private static long utf8Length(String text) {
        long length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ONE_BYTE_CHARACTERS) {
                length += 1;
            } else if (c < TWO_BYTE_CHARACTERS || Character.isSurrogate(c)) {
                // Two surrogates together make one character of four bytes.
                length += 2;
            } else {
                length += 3;
            }
        }
        return length;
    }
}
