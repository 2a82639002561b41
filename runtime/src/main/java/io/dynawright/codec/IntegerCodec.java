package io.dynawright.codec;

/** {@code int} and {@link Integer} as a number. */
public final class IntegerCodec implements NumberCodec<Integer> {

    /** The codec. */
    public static final IntegerCodec INSTANCE = new IntegerCodec();

    private IntegerCodec() {}

    @Override
    public Integer read(ItemReader in) {
        return readPrimitive(in);
    }

    /** Reads the value without boxing it. */
    public int readPrimitive(ItemReader in) {
        return (int) Numbers.integer(in, Integer.MIN_VALUE, Integer.MAX_VALUE, "an int");
    }

    @Override
    public void write(Integer value, ItemWriter out) {
        writePrimitive(value, out);
    }

    /** Writes the value without boxing it. */
    public void writePrimitive(int value, ItemWriter out) {
        out.writeNumber(value);
    }
}
