package io.dynawright.codec;

import java.util.HashSet;

/** {@link HashSet}, stored and read as {@link SetCodec} says. */
@SuppressWarnings("NonApiType") // Here it is the type itself that is asked for.
public final class HashSetCodec {

    private HashSetCodec() {}

    /** Strings, stored as SS. */
    public static <E> TextSetCodec<HashSet<E>> of(TextCodec<E> element) {
        return new StoredSet.OfTexts<>(element, new Empty.OfHashSet<>());
    }

    /** Numbers, stored as NS. */
    public static <E> NumberSetCodec<HashSet<E>> of(NumberCodec<E> element) {
        return new StoredSet.OfNumbers<>(element, new Empty.OfHashSet<>());
    }

    /** Binary values, stored as BS. */
    public static <E> BinarySetCodec<HashSet<E>> of(BinaryCodec<E> element) {
        return new StoredSet.OfBinary<>(element, new Empty.OfHashSet<>());
    }

    /** Any other elements, stored as a list. */
    public static <E> ElementSetCodec<HashSet<E>> of(Codec<E> element) {
        return new StoredSet.OfElements<>(element, new Empty.OfHashSet<>());
    }
}
