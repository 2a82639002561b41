package io.dynawright.codec;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of one Java type.
 *
 * <p>A codec never meets null: absent and NULL attributes are passed over by whoever reads, and null values are left
 * out, or written as NULL inside of lists and maps, by whoever writes. A type that is always stored as one type of
 * DynamoDB implements the interface of that name instead of this one ({@link TextCodec}, {@link NumberCodec}, {@link
 * BinaryCodec}, {@link BoolCodec}, {@link TextSetCodec}, {@link NumberSetCodec}, {@link BinarySetCodec}, {@link
 * SequenceCodec}, {@link StructureCodec}), which is how the processor knows whether it can be a key and which operators
 * it has.
 *
 * <p>The codecs of this package are the types that an attribute can have. The processor finds them without a list:
 *
 * <ul>
 *   <li>a public final class with a public static {@code INSTANCE} serves the type that it is a codec of; one that also
 *       has {@code readPrimitive(ItemReader)} and {@code writePrimitive(value, ItemWriter)} serves the primitive type
 *       as well;
 *   <li>a public static method {@code of} that takes codecs and returns a codec serves a generic type: {@code
 *       ListCodec.of(Codec<E>)} returns a {@code Codec<List<E>>}. Of several that fit, the one whose parameters are the
 *       most specific is taken, as javac does.
 * </ul>
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

    /**
     * What an attribute that is absent, or NULL, is read as: null, unless the type has a value of its own for that. The
     * codec of such a type is an {@link EmptyWhenAbsent}.
     */
    default @Nullable T absent() {
        return null;
    }

    /**
     * Whether the value stands for absence and is not written as an attribute: an empty set, an empty {@code Optional}.
     * In a list or map such a value is written as NULL.
     */
    default boolean isAbsent(T value) {
        return false;
    }
}
