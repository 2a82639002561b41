package io.dynawright.codec;

import java.util.LinkedHashSet;

/**
 * {@link LinkedHashSet}, stored and read as {@link SetCodec} says: only a set that is stored as a list keeps its order.
 */
@SuppressWarnings("NonApiType") // Here it is the type itself that is asked for.
public final class LinkedHashSetCodec {

    private LinkedHashSetCodec() {}

    /** Strings, stored as SS. */
    public static <E> TextSetCodec<LinkedHashSet<E>> of(TextCodec<E> element) {
        return new StoredSet.OfTexts<>(element, new Empty.OfLinkedHashSet<>());
    }

    /** Numbers, stored as NS. */
    public static <E> NumberSetCodec<LinkedHashSet<E>> of(NumberCodec<E> element) {
        return new StoredSet.OfNumbers<>(element, new Empty.OfLinkedHashSet<>());
    }

    /** Binary values, stored as BS. */
    public static <E> BinarySetCodec<LinkedHashSet<E>> of(BinaryCodec<E> element) {
        return new StoredSet.OfBinary<>(element, new Empty.OfLinkedHashSet<>());
    }

    /** Any other elements, stored as a list. */
    public static <E> ElementSetCodec<LinkedHashSet<E>> of(Codec<E> element) {
        return new StoredSet.OfElements<>(element, new Empty.OfLinkedHashSet<>());
    }
}
