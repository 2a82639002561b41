package io.dynawright.codec;

import java.util.Set;

/**
 * What the codecs of sets share. Each kind of stored set has a class of its own, as its type is what tells the kind.
 *
 * @param <S> the set
 * @param <E> its elements
 */
abstract class StoredSet<S extends Set<E>, E> implements EmptyWhenAbsent<S> {

    private final Codec<E> element;
    private final Empty<? extends S> empty;

    private StoredSet(Codec<E> element, Empty<? extends S> empty) {
        this.element = element;
        this.empty = empty;
    }

    @Override
    public S read(ItemReader in) {
        in.beginSet();
        S set = empty.ofSize(in.sizeHint());
        while (in.nextElement()) {
            set.add(element.read(in));
        }
        return set;
    }

    @Override
    public void write(S value, ItemWriter out) {
        begin(out);
        for (E each : value) {
            if (each == null || element.isAbsent(each)) {
                throw out.unwritable("an element that is not null or empty");
            }
            element.write(each, out);
        }
        end(out);
    }

    abstract void begin(ItemWriter out);

    void end(ItemWriter out) {
        out.endSet();
    }

    @Override
    public S absent() {
        return empty.ofSize(0);
    }

    @Override
    public boolean isAbsent(S value) {
        return value.isEmpty();
    }

    /** SS. */
    static final class OfTexts<S extends Set<E>, E> extends StoredSet<S, E> implements TextSetCodec<S> {

        OfTexts(TextCodec<E> element, Empty<? extends S> empty) {
            super(element, empty);
        }

        @Override
        void begin(ItemWriter out) {
            out.beginSet(AttributeType.SS);
        }
    }

    /** NS. */
    static final class OfNumbers<S extends Set<E>, E> extends StoredSet<S, E> implements NumberSetCodec<S> {

        OfNumbers(NumberCodec<E> element, Empty<? extends S> empty) {
            super(element, empty);
        }

        @Override
        void begin(ItemWriter out) {
            out.beginSet(AttributeType.NS);
        }
    }

    /** BS. */
    static final class OfBinary<S extends Set<E>, E> extends StoredSet<S, E> implements BinarySetCodec<S> {

        OfBinary(BinaryCodec<E> element, Empty<? extends S> empty) {
            super(element, empty);
        }

        @Override
        void begin(ItemWriter out) {
            out.beginSet(AttributeType.BS);
        }
    }

    /** L. */
    static final class OfElements<S extends Set<E>, E> extends StoredSet<S, E> implements ElementSetCodec<S> {

        OfElements(Codec<E> element, Empty<? extends S> empty) {
            super(element, empty);
        }

        @Override
        void begin(ItemWriter out) {
            out.beginList();
        }

        @Override
        void end(ItemWriter out) {
            out.endList();
        }
    }
}
