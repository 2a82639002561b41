package io.dynawright.codec;

import java.util.Collection;

/**
 * What the codecs of collections with an order share.
 *
 * @param <C> the collection
 * @param <E> its elements
 */
class StoredList<C extends Collection<E>, E> implements SequenceCodec<C> {

    private final Codec<E> element;
    private final Empty<? extends C> empty;

    StoredList(Codec<E> element, Empty<? extends C> empty) {
        this.element = element;
        this.empty = empty;
    }

    @Override
    public C read(ItemReader in) {
        in.beginList();
        C collection = empty.ofSize(in.sizeHint());
        while (in.nextElement()) {
            add(in, collection, element);
        }
        return collection;
    }

    /** Adds the element on which the reader stands. */
    void add(ItemReader in, C collection, Codec<E> codec) {
        collection.add(in.readNullable(codec));
    }

    @Override
    public void write(C value, ItemWriter out) {
        out.beginList();
        for (E each : value) {
            out.nullable(each, element);
        }
        out.endList();
    }
}
