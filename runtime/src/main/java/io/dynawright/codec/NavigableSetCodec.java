package io.dynawright.codec;

import java.util.NavigableSet;

/**
 * {@link NavigableSet}, stored and read as {@link SetCodec} says. A set that was read is sorted by the natural order of
 * its elements; comparators are not stored.
 */
public final class NavigableSetCodec {

    private NavigableSetCodec() {}

    /** Strings, stored as SS. */
    public static <E extends Comparable<? super E>> TextSetCodec<NavigableSet<E>> of(TextCodec<E> element) {
        return new StoredSet.OfTexts<>(element, new Empty.OfTreeSet<>());
    }

    /** Numbers, stored as NS. */
    public static <E extends Comparable<? super E>> NumberSetCodec<NavigableSet<E>> of(NumberCodec<E> element) {
        return new StoredSet.OfNumbers<>(element, new Empty.OfTreeSet<>());
    }

    /** Binary values, stored as BS. */
    public static <E extends Comparable<? super E>> BinarySetCodec<NavigableSet<E>> of(BinaryCodec<E> element) {
        return new StoredSet.OfBinary<>(element, new Empty.OfTreeSet<>());
    }

    /** Any other elements, stored as a list. */
    public static <E extends Comparable<? super E>> ElementSetCodec<NavigableSet<E>> of(Codec<E> element) {
        return new StoredSet.OfElements<>(element, new Empty.OfTreeSet<>());
    }
}
