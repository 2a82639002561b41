package io.dynawright.codec;

/**
 * {@code char[]} as the string of its characters; for the rest, as {@link StringCodec}.
 */
public final class CharArrayCodec implements TextCodec<char[]> {

    /** The codec. */
    public static final CharArrayCodec INSTANCE = new CharArrayCodec();

    private CharArrayCodec() {}

    @Override
    public char[] read(ItemReader in) {
        return StringCodec.INSTANCE.read(in).toCharArray();
    }

    @Override
    public void write(char[] value, ItemWriter out) {
        StringCodec.INSTANCE.write(String.valueOf(value), out);
    }
}
