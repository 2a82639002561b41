package io.dynawright.codec;

/** {@code byte} and {@link Byte} as a number. */
public final class ByteCodec implements NumberCodec<Byte> {

    /** The codec. */
    public static final ByteCodec INSTANCE = new ByteCodec();

    private ByteCodec() {}

    @Override
    public Byte read(ItemReader in) {
        return readPrimitive(in);
    }

    /** Reads the value without boxing it. */
    public byte readPrimitive(ItemReader in) {
        return (byte) Numbers.integer(in, Byte.MIN_VALUE, Byte.MAX_VALUE, "a byte");
    }

    @Override
    public void write(Byte value, ItemWriter out) {
        writePrimitive(value, out);
    }

    /** Writes the value without boxing it. */
    public void writePrimitive(byte value, ItemWriter out) {
        out.writeNumber(value);
    }
}
