package io.dynawright.codec;

/**
 * {@link StringBuilder} as the string of its characters; for the rest, as {@link StringCodec}.
 */
public final class StringBuilderCodec implements TextCodec<StringBuilder> {

    /** The codec. */
    public static final StringBuilderCodec INSTANCE = new StringBuilderCodec();

    private StringBuilderCodec() {}

    @Override
    public StringBuilder read(ItemReader in) {
        return new StringBuilder(StringCodec.INSTANCE.read(in));
    }

    @Override
    public void write(StringBuilder value, ItemWriter out) {
        StringCodec.INSTANCE.write(value.toString(), out);
    }
}
