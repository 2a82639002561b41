package io.dynawright.codec;

/**
 * Reads and writes the values of one Java type.
 *
 * <p>A codec never meets null: absent and NULL attributes are skipped by the reader, and null values are left out by
 * the writer. A type that is stored as a string, a number, binary or a boolean implements the interface of that name
 * instead of this one, which is how the processor knows whether it can be a key and which operators it has.
 *
 * <p>The codecs of this package are the types that an attribute can have: a public final class with a public static
 * {@code INSTANCE} is found by the processor without being listed anywhere. One that also has
 * {@code readPrimitive(ItemReader)} and {@code writePrimitive(value, ItemWriter)} serves the primitive type as well.
 *
 * @param <T> the Java type
 */
public interface Codec<T> {

    /**
     * Reads the value on which the reader stands.
     *
     * @throws io.dynawright.error.ConversionException if it is of another type, or cannot be a {@code T}
     */
    T read(ItemReader in);

    /**
     * Writes the value.
     *
     * @throws io.dynawright.error.ConversionException if DynamoDB cannot hold it
     */
    void write(T value, ItemWriter out);
}
