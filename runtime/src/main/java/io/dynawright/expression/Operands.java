package io.dynawright.expression;

import io.dynawright.codec.AttributeValues;
import io.dynawright.codec.Codec;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.EncodedValue;
import io.dynawright.codec.FloatCodec;
import io.dynawright.codec.ScalarCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Encodes the operands of one attribute, with the attribute's own codec.
 *
 * @param <V> the attribute's Java type
 */
public record Operands<V>(Path path, Codec<V> codec) {

    /** Those of the attribute with this path. */
    public static <V> Operands<V> of(AttributePath<V> path) {
        return path.operands;
    }

    /** How messages call the attribute. */
    public String attribute() {
        return path.toString();
    }

    /**
     * The value as the attribute stores it.
     *
     * @throws InvalidRequestException if it is null, or stands for absence like an empty set
     * @throws ConversionException if DynamoDB cannot hold it
     */
    public AttributeValue encode(@Nullable V value) {
        return encoded(value).value();
    }

    /** The same, with the moments in it, which each run may store otherwise. */
    public EncodedValue encoded(@Nullable V value) {
        V operand = present(value);
        if (codec.isAbsent(operand)) {
            throw new InvalidRequestException(
                    "The operand for attribute " + path + " is empty, and stands for an absent attribute");
        }
        return AttributeValues.encoded(attribute(), operand, codec);
    }

    /** Whether the attribute can be read when it stores this. */
    public boolean isReadable(AttributeValue stored) {
        try {
            return AttributeValues.decode(attribute(), stored, codec).isPresent();
        } catch (ConversionException e) {
            return false;
        }
    }

    /** Whether this value, which is not null, stands for an absent attribute. */
    public boolean isAbsent(@Nullable V value) {
        return value != null && codec.isAbsent(value);
    }

    /**
     * Where a map that stands here has the entry with this key.
     *
     * @throws InvalidRequestException if the key is null, or its entry would have no name
     * @throws ConversionException if it cannot be a key
     */
    public <K> Path entry(@Nullable K key, ScalarCodec<K> keys) {
        String name = AttributeValues.entry(attribute(), present(key), keys);
        if (name.isEmpty()) {
            throw new InvalidRequestException("A key of attribute " + path + " is empty");
        }
        return path.entry(name);
    }

    /**
     * A text as an operand.
     *
     * @throws InvalidRequestException if it is null
     * @throws ConversionException if it has halves of surrogate pairs
     */
    public AttributeValue text(@Nullable String text) {
        return AttributeValues.encode(attribute(), present(text), StringCodec.INSTANCE);
    }

    /** A number as an operand. */
    public static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    /**
     * A number as an operand. Where the attribute is a {@code float}, so is an operand that can be one: a literal
     * {@code 0.1f} comes here as 0.10000000149011612, and the attribute was stored as 0.1.
     *
     * @throws ConversionException if it is not finite, or beyond DynamoDB's range
     */
    public AttributeValue number(double value) {
        float narrow = (float) value;
        return codec instanceof FloatCodec && narrow == value
                ? AttributeValues.encode(attribute(), narrow, FloatCodec.INSTANCE)
                : AttributeValues.encode(attribute(), value, DoubleCodec.INSTANCE);
    }

    <P> P present(@Nullable P operand) {
        if (operand == null) {
            throw absent();
        }
        return operand;
    }

    /** An operand is null. */
    public InvalidRequestException absent() {
        return new InvalidRequestException("The operand for attribute " + path + " is null");
    }
}
