package io.dynawright.codec;

import io.dynawright.error.ConversionException;
import io.dynawright.time.Zoning;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/**
 * Takes the attributes of one item, each as a name followed by a value. A map is begun, filled with names and values,
 * and ended; a list or a set is begun, filled with values, and ended. A writer is used once, by one thread.
 *
 * <p>Every method that writes a value throws {@link ConversionException} with the value's path ({@code lines[2].price})
 * if it would stand deeper than the 32 levels that DynamoDB takes.
 */
public interface ItemWriter {

    /** Begins the attribute, or the entry of a map, with this name; its value comes next. */
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

    /** Writes binary (B); it may be empty. The bytes are not copied if the writer can keep them as they are. */
    default void writeBytes(SdkBytes value) {
        writeBinary(value.asByteArrayUnsafe());
    }

    /** Writes a boolean (BOOL). */
    void writeBoolean(boolean value);

    /** Writes NULL. */
    void writeNull();

    /** Writes a moment as a string (S), in UTC unless the writer knows better. */
    default void writeMoment(Moment value) {
        writeString(value.writable(Zoning.UTC, this));
    }

    /** Begins a map (M). */
    void beginMap();

    /** Ends the map. */
    void endMap();

    /** Begins a list (L). */
    void beginList();

    /** Ends the list. */
    void endList();

    /**
     * Begins a set, whose elements are strings, numbers or binary values. DynamoDB has no empty set: at least one
     * element must come.
     *
     * @param type {@link AttributeType#SS}, {@link AttributeType#NS} or {@link AttributeType#BS}
     */
    void beginSet(AttributeType type);

    /**
     * Ends the set.
     *
     * @throws io.dynawright.error.ConversionException if two elements are stored as one and the same value
     */
    void endSet();

    /**
     * An error for a value that cannot be stored, with this value's path. The value itself is not part of the message.
     *
     * @param expected what could be stored, in words that complete "expected …"
     */
    ConversionException unwritable(String expected);

    /** Writes an attribute with its value, or nothing at all if the value is null or stands for absence. */
    default <T> void attribute(String name, @Nullable T value, Codec<? super T> codec) {
        if (value != null && !codec.isAbsent(value)) {
            name(name);
            codec.write(value, this);
        }
    }

    /**
     * Writes an attribute that must have a value.
     *
     * @throws ConversionException if the value is null or stands for absence
     */
    default <T> void required(String name, @Nullable T value, Codec<? super T> codec) {
        name(name);
        if (value == null || codec.isAbsent(value)) {
            throw unwritable("a value, since the attribute is required");
        }
        codec.write(value, this);
    }

    /** Writes the value of an element or entry, which is NULL if it is null or stands for absence. */
    default <T> void nullable(@Nullable T value, Codec<? super T> codec) {
        if (value == null || codec.isAbsent(value)) {
            writeNull();
        } else {
            codec.write(value, this);
        }
    }
}
