package io.dynawright.codec;

import java.util.Arrays;
import java.util.List;

/**
 * An array of objects as a list (L), in the way of {@link ListCodec}: null elements are stored as NULL, and an empty
 * array as an empty list.
 *
 * @param <E> the elements
 */
public final class ArrayCodec<E> implements SequenceCodec<E[]> {

    private final SequenceCodec<List<E>> list;
    private final E[] empty;

    private ArrayCodec(Codec<E> element, E[] empty) {
        this.list = ListCodec.of(element);
        this.empty = empty;
    }

    /**
     * The codec of arrays of what this codec serves.
     *
     * @param empty an array of length zero, which tells the type of those that are read
     */
    public static <E> ArrayCodec<E> of(Codec<E> element, E[] empty) {
        return new ArrayCodec<>(element, empty);
    }

    @Override
    public E[] read(ItemReader in) {
        return list.read(in).toArray(empty);
    }

    @Override
    public void write(E[] value, ItemWriter out) {
        list.write(Arrays.asList(value), out);
    }
}
