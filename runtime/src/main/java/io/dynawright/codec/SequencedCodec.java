package io.dynawright.codec;

/**
 * A type between two others: read as a subtype of it, and written as a supertype. So are types served that Java 17 does
 * not know, and that therefore have no codec by their name:
 *
 * <pre>{@code
 * SequencedCodec.<SequencedCollection<E>>between(ListCodec.of(element), CollectionCodec.of(element))
 * SequencedCodec.<SequencedSet<E>>between(LinkedHashSetCodec.of(element), SetCodec.of(element))
 * SequencedCodec.<SequencedMap<K, V>>between(LinkedHashMapCodec.of(key, value), MapCodec.of(key, value))
 * }</pre>
 */
public final class SequencedCodec {

    private SequencedCodec() {}

    /** Between types that are stored as a list. */
    public static <T> SequenceCodec<T> between(SequenceCodec<? extends T> reading, SequenceCodec<? super T> writing) {
        return new OfSequences<>(reading, writing);
    }

    /** Between types that are stored as a map. */
    public static <T> StructureCodec<T> between(
            StructureCodec<? extends T> reading, StructureCodec<? super T> writing) {
        return new OfStructures<>(reading, writing);
    }

    /** Between types that are stored as a set of strings. */
    public static <T> TextSetCodec<T> between(TextSetCodec<? extends T> reading, TextSetCodec<? super T> writing) {
        return new OfTextSets<>(reading, writing);
    }

    /** Between types that are stored as a set of numbers. */
    public static <T> NumberSetCodec<T> between(
            NumberSetCodec<? extends T> reading, NumberSetCodec<? super T> writing) {
        return new OfNumberSets<>(reading, writing);
    }

    /** Between types that are stored as a set of binary values. */
    public static <T> BinarySetCodec<T> between(
            BinarySetCodec<? extends T> reading, BinarySetCodec<? super T> writing) {
        return new OfBinarySets<>(reading, writing);
    }

    /** Between sets that are stored as a list. */
    public static <T> ElementSetCodec<T> between(
            ElementSetCodec<? extends T> reading, ElementSetCodec<? super T> writing) {
        return new OfElementSets<>(reading, writing);
    }

    private abstract static class Between<T> implements Codec<T> {

        private final Codec<? extends T> reading;
        private final Codec<? super T> writing;

        Between(Codec<? extends T> reading, Codec<? super T> writing) {
            this.reading = reading;
            this.writing = writing;
        }

        @Override
        public T read(ItemReader in) {
            return reading.read(in);
        }

        @Override
        public void write(T value, ItemWriter out) {
            writing.write(value, out);
        }
    }

    /** A set, whose empty value stands for absence. */
    private abstract static class BetweenSets<T> extends Between<T> implements EmptyWhenAbsent<T> {

        private final EmptyWhenAbsent<? extends T> reading;
        private final EmptyWhenAbsent<? super T> writing;

        BetweenSets(EmptyWhenAbsent<? extends T> reading, EmptyWhenAbsent<? super T> writing) {
            super(reading, writing);
            this.reading = reading;
            this.writing = writing;
        }

        @Override
        public T absent() {
            return reading.absent();
        }

        @Override
        public boolean isAbsent(T value) {
            return writing.isAbsent(value);
        }
    }

    private static final class OfSequences<T> extends Between<T> implements SequenceCodec<T> {

        OfSequences(SequenceCodec<? extends T> reading, SequenceCodec<? super T> writing) {
            super(reading, writing);
        }
    }

    private static final class OfStructures<T> extends Between<T> implements StructureCodec<T> {

        OfStructures(StructureCodec<? extends T> reading, StructureCodec<? super T> writing) {
            super(reading, writing);
        }
    }

    private static final class OfTextSets<T> extends BetweenSets<T> implements TextSetCodec<T> {

        OfTextSets(TextSetCodec<? extends T> reading, TextSetCodec<? super T> writing) {
            super(reading, writing);
        }
    }

    private static final class OfNumberSets<T> extends BetweenSets<T> implements NumberSetCodec<T> {

        OfNumberSets(NumberSetCodec<? extends T> reading, NumberSetCodec<? super T> writing) {
            super(reading, writing);
        }
    }

    private static final class OfBinarySets<T> extends BetweenSets<T> implements BinarySetCodec<T> {

        OfBinarySets(BinarySetCodec<? extends T> reading, BinarySetCodec<? super T> writing) {
            super(reading, writing);
        }
    }

    private static final class OfElementSets<T> extends BetweenSets<T> implements ElementSetCodec<T> {

        OfElementSets(ElementSetCodec<? extends T> reading, ElementSetCodec<? super T> writing) {
            super(reading, writing);
        }
    }
}
