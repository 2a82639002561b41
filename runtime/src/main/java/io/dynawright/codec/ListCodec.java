package io.dynawright.codec;

import java.util.List;

/**
 * {@link List} as a list (L), elements in their order. A null element is stored as NULL; an empty list is stored as
 * such. A set of DynamoDB is read, too. The list that was read can be changed.
 */
public final class ListCodec {

    private ListCodec() {}

    /** The codec of lists of what this codec serves. */
    public static <E> SequenceCodec<List<E>> of(Codec<E> element) {
        return new StoredList<>(element, new Empty.OfArrayList<>());
    }
}
