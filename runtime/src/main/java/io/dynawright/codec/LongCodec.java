package io.dynawright.codec;

/** {@code long} and {@link Long} as a number. */
public final class LongCodec implements NumberCodec<Long> {

    /** The codec. */
    public static final LongCodec INSTANCE = new LongCodec();

    private LongCodec() {}

    @Override
    public Long read(ItemReader in) {
        return readPrimitive(in);
    }

    /** Reads the value without boxing it. */
    public long readPrimitive(ItemReader in) {
        return Numbers.integer(in, Long.MIN_VALUE, Long.MAX_VALUE, "a long");
    }

    @Override
    public void write(Long value, ItemWriter out) {
        writePrimitive(value, out);
    }

    /** Writes the value without boxing it. */
    public void writePrimitive(long value, ItemWriter out) {
        out.writeNumber(value);
    }
}
