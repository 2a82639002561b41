package io.dynawright.codec;

import java.util.Set;

/**
 * {@link Set} as a set of DynamoDB if its elements are strings, numbers or binary values, else as a list.
 *
 * <p>The empty set is not stored, and an absent attribute is read as one; in a list or map it is NULL. Null elements are
 * refused on write, and so are two elements that are stored as one value, such as {@code 1.0} and {@code 1.00}. Every
 * kind of stored set is read, and lists as well; equal elements of a list are read as one. DynamoDB does not keep the
 * order of its own sets. The set that was read can be changed.
 */
public final class SetCodec {

    private SetCodec() {}

    /** Strings, stored as SS. */
    public static <E> TextSetCodec<Set<E>> of(TextCodec<E> element) {
        return new StoredSet.OfTexts<>(element, new Empty.OfLinkedHashSet<>());
    }

    /** Numbers, stored as NS. */
    public static <E> NumberSetCodec<Set<E>> of(NumberCodec<E> element) {
        return new StoredSet.OfNumbers<>(element, new Empty.OfLinkedHashSet<>());
    }

    /** Binary values, stored as BS. */
    public static <E> BinarySetCodec<Set<E>> of(BinaryCodec<E> element) {
        return new StoredSet.OfBinary<>(element, new Empty.OfLinkedHashSet<>());
    }

    /** Any other elements, stored as a list. */
    public static <E> ElementSetCodec<Set<E>> of(Codec<E> element) {
        return new StoredSet.OfElements<>(element, new Empty.OfLinkedHashSet<>());
    }
}
