package io.dynawright.codec;

import java.util.Optional;

/**
 * {@link Optional} as its value is stored. The empty one is not stored, and an absent attribute is read as that; in a
 * list or map it is NULL. A null in the place of an {@code Optional} is written as the empty one.
 *
 * <p>A value that itself stands for absence counts as none: {@code Optional.of(Set.of())} and {@code
 * Optional.of(Optional.empty())} are read as {@code Optional.empty()}.
 */
public final class OptionalCodec {

    private OptionalCodec() {}

    /** Of a value that is stored as a string. */
    public static <T> OfText<T> of(TextCodec<T> value) {
        return new OfText<>(value);
    }

    /** Of a value that is stored as a number. */
    public static <T> OfNumber<T> of(NumberCodec<T> value) {
        return new OfNumber<>(value);
    }

    /** Of a value that is stored as binary. */
    public static <T> OfBinary<T> of(BinaryCodec<T> value) {
        return new OfBinary<>(value);
    }

    /** Of a value that is stored as a boolean. */
    public static <T> OfBool<T> of(BoolCodec<T> value) {
        return new OfBool<>(value);
    }

    /** Of any other value. */
    public static <T> EmptyWhenAbsent<Optional<T>> of(Codec<T> value) {
        return new StoredOptional<>(value);
    }

    /** An optional string. */
    public static final class OfText<T> extends StoredOptional<T> implements TextCodec<Optional<T>> {

        private OfText(TextCodec<T> value) {
            super(value);
        }
    }

    /** An optional number. */
    public static final class OfNumber<T> extends StoredOptional<T> implements NumberCodec<Optional<T>> {

        private OfNumber(NumberCodec<T> value) {
            super(value);
        }
    }

    /** Optional binary. */
    public static final class OfBinary<T> extends StoredOptional<T> implements BinaryCodec<Optional<T>> {

        private OfBinary(BinaryCodec<T> value) {
            super(value);
        }
    }

    /** An optional boolean. */
    public static final class OfBool<T> extends StoredOptional<T> implements BoolCodec<Optional<T>> {

        private OfBool(BoolCodec<T> value) {
            super(value);
        }
    }
}
