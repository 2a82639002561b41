package io.dynawright.codec;

/** {@link String} as a string. Empty strings are kept. */
public final class StringCodec implements TextCodec<String> {

    /** The codec. */
    public static final StringCodec INSTANCE = new StringCodec();

    private StringCodec() {}

    @Override
    public String read(ItemReader in) {
        return in.readString();
    }

    @Override
    public void write(String value, ItemWriter out) {
        out.writeString(value);
    }
}
