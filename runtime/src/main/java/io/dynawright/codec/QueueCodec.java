package io.dynawright.codec;

import java.util.Queue;

/**
 * {@link Queue}, stored as {@link ListCodec} says, in the order of its iterator, and read as a {@code LinkedList}, which
 * can hold null elements.
 */
public final class QueueCodec {

    private QueueCodec() {}

    /** The codec of queues of what this codec serves. */
    public static <E> SequenceCodec<Queue<E>> of(Codec<E> element) {
        return new StoredList<>(element, new Empty.OfLinkedList<>());
    }
}
