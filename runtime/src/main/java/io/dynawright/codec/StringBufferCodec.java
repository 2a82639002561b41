package io.dynawright.codec;

/**
 * {@link StringBuffer} as the string of its characters; for the rest, as {@link StringCodec}.
 */
public final class StringBufferCodec implements TextCodec<StringBuffer> {

    /** The codec. */
    public static final StringBufferCodec INSTANCE = new StringBufferCodec();

    private StringBufferCodec() {}

    @Override
    public StringBuffer read(ItemReader in) {
        return new StringBuffer(StringCodec.INSTANCE.read(in));
    }

    @Override
    public void write(StringBuffer value, ItemWriter out) {
        StringCodec.INSTANCE.write(value.toString(), out);
    }
}
