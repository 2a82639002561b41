package io.dynawright.codec;

import java.util.TreeSet;

/**
 * {@link TreeSet}, stored and read as {@link SetCodec} says. A set that was read is sorted by the natural order of its
 * elements; comparators are not stored.
 */
@SuppressWarnings("NonApiType") // Here it is the type itself that is asked for.
public final class TreeSetCodec {

    private TreeSetCodec() {}

    /** Strings, stored as SS. */
    public static <E extends Comparable<? super E>> TextSetCodec<TreeSet<E>> of(TextCodec<E> element) {
        return new StoredSet.OfTexts<>(element, new Empty.OfTreeSet<>());
    }

    /** Numbers, stored as NS. */
    public static <E extends Comparable<? super E>> NumberSetCodec<TreeSet<E>> of(NumberCodec<E> element) {
        return new StoredSet.OfNumbers<>(element, new Empty.OfTreeSet<>());
    }

    /** Binary values, stored as BS. */
    public static <E extends Comparable<? super E>> BinarySetCodec<TreeSet<E>> of(BinaryCodec<E> element) {
        return new StoredSet.OfBinary<>(element, new Empty.OfTreeSet<>());
    }

    /** Any other elements, stored as a list. */
    public static <E extends Comparable<? super E>> ElementSetCodec<TreeSet<E>> of(Codec<E> element) {
        return new StoredSet.OfElements<>(element, new Empty.OfTreeSet<>());
    }
}
