package io.dynawright.codec;

import io.dynawright.error.ConversionException;
import java.util.UUID;

/** {@link UUID} as a string of 36 characters in lower case. Reading accepts upper case too. */
public final class UuidCodec implements TextCodec<UUID> {

    /** The codec. */
    public static final UuidCodec INSTANCE = new UuidCodec();

    private static final int LENGTH = 36;

    private UuidCodec() {}

    @Override
    public UUID read(ItemReader in) {
        CharSequence text = in.readStringView();
        if (text.length() != LENGTH || !hasDashes(text)) {
            throw malformed(in);
        }
        long high = hex(text, 0, 8, in) << 32 | hex(text, 9, 13, in) << 16 | hex(text, 14, 18, in);
        long low = hex(text, 19, 23, in) << 48 | hex(text, 24, LENGTH, in);
        return new UUID(high, low);
    }

    private static boolean hasDashes(CharSequence text) {
        return text.charAt(8) == '-' && text.charAt(13) == '-' && text.charAt(18) == '-' && text.charAt(23) == '-';
    }

    private static long hex(CharSequence text, int from, int to, ItemReader in) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = value << 4 | hexDigit(text.charAt(i), in);
        }
        return value;
    }

    private static int hexDigit(char c, ItemReader in) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        // The letters of ASCII differ from their capitals by this bit.
        int letter = c | 0x20;
        if (letter >= 'a' && letter <= 'f') {
            return letter - 'a' + 10;
        }
        throw malformed(in);
    }

    private static ConversionException malformed(ItemReader in) {
        return in.malformed("a UUID");
    }

    @Override
    public void write(UUID value, ItemWriter out) {
        out.writeString(value.toString());
    }
}
