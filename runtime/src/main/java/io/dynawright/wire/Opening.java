package io.dynawright.wire;

import io.dynawright.codec.AttributeType;
import java.nio.charset.StandardCharsets;

/** How an attribute that came before begins, up to the colon behind the type of its value, as DynamoDB writes it. */
final class Opening {

    private final int number;
    private final String name;
    private final AttributeType type;
    private final byte[] bytes;

    /**
     * That of a name.
     *
     * @param number the name's number in {@link Names}
     * @param name plain ASCII
     */
    Opening(int number, String name, AttributeType type) {
        this.number = number;
        this.name = name;
        this.type = type;
        bytes = ("\"" + name + "\":{\"" + type.name() + "\":").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The number of the name. */
    int number() {
        return number;
    }

    /** The name. */
    String name() {
        return name;
    }

    /** The type of the value. */
    AttributeType type() {
        return type;
    }

    /** How it is written; the caller does not change it. */
    byte[] bytes() {
        return bytes;
    }
}
