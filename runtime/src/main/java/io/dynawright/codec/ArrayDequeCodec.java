package io.dynawright.codec;

import java.util.ArrayDeque;

/**
 * {@link ArrayDeque}, stored and read as {@link ListCodec} says, but that it cannot hold null: a stored NULL is an error
 * on read, unless the element's type has a value for absence.
 */
public final class ArrayDequeCodec {

    private ArrayDequeCodec() {}

    /** The codec of deques of what this codec serves. */
    public static <E> SequenceCodec<ArrayDeque<E>> of(Codec<E> element) {
        return new WithoutNulls<>(element);
    }

    private static final class WithoutNulls<E> extends StoredList<ArrayDeque<E>, E> {

        WithoutNulls(Codec<E> element) {
            super(element, new Empty.OfArrayDeque<>());
        }

        @Override
        void add(ItemReader in, ArrayDeque<E> collection, Codec<E> codec) {
            E element = in.readNullable(codec);
            if (element == null) {
                throw in.malformed("an element that is not NULL");
            }
            collection.add(element);
        }
    }
}
