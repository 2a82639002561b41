package io.dynawright.codec;

/**
 * {@code char} and {@link Character} as a string of one character. Half of a surrogate pair is no character: it is
 * refused on write.
 */
public final class CharacterCodec implements TextCodec<Character> {

    /** The codec. */
    public static final CharacterCodec INSTANCE = new CharacterCodec();

    private CharacterCodec() {}

    @Override
    public Character read(ItemReader in) {
        return readPrimitive(in);
    }

    /** Reads the value without boxing it. */
    public char readPrimitive(ItemReader in) {
        String text = in.readString();
        if (text.length() != 1) {
            throw in.malformed("a single character");
        }
        return text.charAt(0);
    }

    @Override
    public void write(Character value, ItemWriter out) {
        writePrimitive(value, out);
    }

    /** Writes the value without boxing it. */
    public void writePrimitive(char value, ItemWriter out) {
        if (Character.isSurrogate(value)) {
            throw out.unwritable("a character that stands alone");
        }
        out.writeString(String.valueOf(value));
    }
}
