package io.dynawright.codec;

/** {@code short} and {@link Short} as a number. */
public final class ShortCodec implements NumberCodec<Short> {

    /** The codec. */
    public static final ShortCodec INSTANCE = new ShortCodec();

    private ShortCodec() {}

    @Override
    public Short read(ItemReader in) {
        return readPrimitive(in);
    }

    /** Reads the value without boxing it. */
    public short readPrimitive(ItemReader in) {
        return (short) Numbers.integer(in, Short.MIN_VALUE, Short.MAX_VALUE, "a short");
    }

    @Override
    public void write(Short value, ItemWriter out) {
        writePrimitive(value, out);
    }

    /** Writes the value without boxing it. */
    public void writePrimitive(short value, ItemWriter out) {
        out.writeNumber(value);
    }
}
