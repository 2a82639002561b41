package io.dynawright.codec;

/** {@code boolean} and {@link Boolean} as a boolean, which cannot be a key. */
public final class BooleanCodec implements BoolCodec<Boolean> {

    /** The codec. */
    public static final BooleanCodec INSTANCE = new BooleanCodec();

    private BooleanCodec() {}

    @Override
    public Boolean read(ItemReader in) {
        return readPrimitive(in);
    }

    /** Reads the value without boxing it. */
    public boolean readPrimitive(ItemReader in) {
        return in.readBoolean();
    }

    @Override
    public void write(Boolean value, ItemWriter out) {
        writePrimitive(value, out);
    }

    /** Writes the value without boxing it. */
    public void writePrimitive(boolean value, ItemWriter out) {
        out.writeBoolean(value);
    }
}
