package io.dynawright.wire;

/** Escapes in strings of JSON. */
final class Escapes {

    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private Escapes() {}

    /**
     * Where an escape ends.
     *
     * @param at where it goes on behind its backslash
     */
    static int after(byte[] body, int at) throws UnreadableAnswer {
        switch (body[at]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
                return at + 1;
            }
            case 'u' -> {
                for (int i = 1; i <= HEX_DIGITS; i++) {
                    // Digits of other scripts have negative bytes here, which are no digits.
                    if (Character.digit(body[at + i], HEX) < 0) {
                        throw new UnreadableAnswer();
                    }
                }
                return at + 1 + HEX_DIGITS;
            }
            default -> throw new UnreadableAnswer();
        }
    }
}
