package io.dynawright.wire;

import java.nio.ByteBuffer;
import java.util.Base64;

/** Binary as text in answers. */
final class Base64Text {

    private static final int GROUP = 4;

    private Base64Text() {}

    /** Refuses what is not in whole groups of four, of which the last may end with one or two equals signs. */
    static void check(byte[] body, int start, int end) throws UnreadableAnswer {
        if ((end - start) % GROUP != 0) {
            throw new UnreadableAnswer();
        }
        int last = end;
        while (last > start && last > end - 2 && body[last - 1] == '=') {
            last--;
        }
        for (int i = start; i < last; i++) {
            if (!isDigit(body[i])) {
                throw new UnreadableAnswer();
            }
        }
    }

    private static boolean isDigit(byte sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || sign == '+'
                || sign == '/';
    }

    /** What it stands for, in an array of the caller's own. */
    static byte[] decode(byte[] body, int start, int end) {
        ByteBuffer decoded = Base64.getDecoder().decode(ByteBuffer.wrap(body, start, end - start));
        byte[] bytes = new byte[decoded.remaining()];
        decoded.get(bytes);
        return bytes;
    }
}
