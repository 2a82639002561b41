package io.dynawright.codec;

/**
 * {@link String} as a string. Empty strings are kept. A text with half of a surrogate pair cannot be sent, and is
 * refused on write: put in its place, a question mark would make different texts, and different keys, the same.
 */
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
        if (hasHalfOfAPair(value)) {
            throw out.unwritable("a text without halves of surrogate pairs");
        }
        out.writeString(value);
    }

    private static boolean hasHalfOfAPair(String text) {
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            bits |= text.charAt(i);
        }
        // Nearly no text has a character as high as a surrogate; the others are looked at one by one.
        return bits >= Character.MIN_SURROGATE && hasSingleSurrogate(text);
    }

    private static boolean hasSingleSurrogate(String text) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                return true;
            }
            at += Character.charCount(codePoint);
        }
        return false;
    }
}
