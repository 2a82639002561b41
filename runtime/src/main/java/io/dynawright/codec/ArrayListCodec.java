package io.dynawright.codec;

import java.util.ArrayList;

/** {@link ArrayList}, stored and read as {@link ListCodec} says. */
@SuppressWarnings("NonApiType") // Here it is the type itself that is asked for.
public final class ArrayListCodec {

    private ArrayListCodec() {}

    /** The codec of lists of what this codec serves. */
    public static <E> SequenceCodec<ArrayList<E>> of(Codec<E> element) {
        return new StoredList<>(element, new Empty.OfArrayList<>());
    }
}
