package io.dynawright.codec;

import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Single values, as operands of expressions and parts of keys need them. */
public final class AttributeValues {

    private AttributeValues() {}

    /**
     * Encodes a value as the attribute of this name stores it.
     *
     * @param attribute names the attribute in errors
     */
    public static <V> AttributeValue encode(String attribute, V value, Codec<? super V> codec) {
        MapItemWriter out = new MapItemWriter();
        out.attribute(attribute, value, codec);
        return Objects.requireNonNull(out.item().get(attribute), "a codec writes a value");
    }

    /** A value as messages show it: the text of a string or number, the length of binary, otherwise the type. */
    public static String describe(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s();
            case N -> value.n();
            case B -> value.b().asByteArrayUnsafe().length + " bytes";
            default -> String.valueOf(value.type());
        };
    }
}
