package io.dynawright.codec;

import java.util.Collection;

/**
 * {@link Collection}, stored as {@link ListCodec} says, in the order of its iterator, and read as a {@code List}.
 */
public final class CollectionCodec {

    private CollectionCodec() {}

    /** The codec of collections of what this codec serves. */
    public static <E> SequenceCodec<Collection<E>> of(Codec<E> element) {
        return new StoredList<>(element, new Empty.OfArrayList<>());
    }
}
