package io.dynawright.codec;

import io.dynawright.error.ConversionException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Takes the attributes of one item, each as a name followed by a value. A writer is used once, by one thread.
 */
public interface ItemWriter {

    /** Begins the attribute with this name; its value comes next. */
    void name(String attribute);

    /** Writes a string (S); it may be empty. */
    void writeString(String value);

    /** Writes a number (N). */
    void writeNumber(long value);

    /**
     * Writes a number (N).
     *
     * @throws io.dynawright.error.ConversionException if it is not finite, or beyond DynamoDB's 38 digits or its range
     */
    void writeNumber(double value);

    /**
     * Writes a number (N). DynamoDB does not keep trailing zeros: {@code 1.50} is read as {@code 1.5}.
     *
     * @throws io.dynawright.error.ConversionException if it is beyond DynamoDB's 38 digits or its range
     */
    void writeNumber(BigDecimal value);

    /** Writes binary (B); it may be empty. The bytes are copied. */
    void writeBinary(byte[] value);

    /** Writes a boolean (BOOL). */
    void writeBoolean(boolean value);

    /**
     * An error for a value that cannot be stored, with this attribute's path. The value itself is not part of the
     * message.
     *
     * @param expected what could be stored, in words that complete "expected …"
     */
    ConversionException unwritable(String expected);

    /** Writes an attribute with its value, or nothing at all if the value is null. */
    default <T> void attribute(String name, @Nullable T value, Codec<? super T> codec) {
        if (value != null) {
            name(name);
            codec.write(value, this);
        }
    }
}
