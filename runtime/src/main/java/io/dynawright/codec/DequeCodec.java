package io.dynawright.codec;

import java.util.Deque;

/**
 * {@link Deque}, stored as {@link ListCodec} says, from the first element to the last, and read as a {@code LinkedList},
 * which can hold null elements.
 */
public final class DequeCodec {

    private DequeCodec() {}

    /** The codec of deques of what this codec serves. */
    public static <E> SequenceCodec<Deque<E>> of(Codec<E> element) {
        return new StoredList<>(element, new Empty.OfLinkedList<>());
    }
}
