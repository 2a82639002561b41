package io.dynawright.codec;

/**
 * {@link CharSequence} as a string, and read as a {@link String}; for the rest, as {@link StringCodec}.
 */
public final class CharSequenceCodec implements TextCodec<CharSequence> {

    /** The codec. */
    public static final CharSequenceCodec INSTANCE = new CharSequenceCodec();

    private CharSequenceCodec() {}

    @Override
    public CharSequence read(ItemReader in) {
        return StringCodec.INSTANCE.read(in);
    }

    @Override
    public void write(CharSequence value, ItemWriter out) {
        StringCodec.INSTANCE.write(value.toString(), out);
    }
}
