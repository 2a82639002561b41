package io.dynawright.codec;

import java.util.LinkedList;

/** {@link LinkedList}, stored and read as {@link ListCodec} says. */
@SuppressWarnings("NonApiType") // Here it is the type itself that is asked for.
public final class LinkedListCodec {

    private LinkedListCodec() {}

    /** The codec of lists of what this codec serves. */
    public static <E> SequenceCodec<LinkedList<E>> of(Codec<E> element) {
        return new StoredList<>(element, new Empty.OfLinkedList<>());
    }
}
