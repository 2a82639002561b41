package io.dynawright.codec;

import java.util.ArrayList;
import java.util.List;

/**
 * {@link List} as a list (L), elements in their order. A null element is stored as NULL; an empty list is stored as
 * such. A set of DynamoDB is read, too. The list that was read can be changed.
 *
 * @param <E> the elements
 */
public final class ListCodec<E> implements SequenceCodec<List<E>> {

    private final Codec<E> element;

    private ListCodec(Codec<E> element) {
        this.element = element;
    }

    /** The codec of lists of what this codec serves. */
    public static <E> SequenceCodec<List<E>> of(Codec<E> element) {
        return new ListCodec<>(element);
    }

    @Override
    public List<E> read(ItemReader in) {
        List<E> list = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            list.add(in.readNullable(element));
        }
        return list;
    }

    @Override
    public void write(List<E> value, ItemWriter out) {
        out.beginList();
        for (E each : value) {
            out.nullable(each, element);
        }
        out.endList();
    }
}
