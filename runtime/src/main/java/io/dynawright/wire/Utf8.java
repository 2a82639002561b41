package io.dynawright.wire;

/** Characters of several bytes in UTF-8. */
final class Utf8 {

    private static final int TWO = 0xC2;
    private static final int THREE = 0xE0;
    private static final int FOUR = 0xF0;
    private static final int FIVE = 0xF5;
    private static final int FIRST_HIGH_SURROGATE = 0xED;
    private static final int MIDDLE = 0xA0;
    private static final int MIDDLE_OF_FOUR = 0x90;

    private Utf8() {}

    /**
     * Where a character ends that begins with a negative byte. Characters in longer form than they need, surrogates and
     * what is beyond the last code point are refused.
     */
    static int after(byte[] body, int at) throws UnreadableAnswer {
        int first = body[at] & 0xFF;
        if (first < TWO || first >= FIVE) {
            throw new UnreadableAnswer();
        }
        int length = first < THREE ? 2 : first < FOUR ? 3 : 4;
        for (int i = 1; i < length; i++) {
            // Bytes that go on are 10xxxxxx.
            if ((body[at + i] & 0xC0) != 0x80) {
                throw new UnreadableAnswer();
            }
        }
        int second = body[at + 1] & 0xFF;
        boolean isRefused = switch (first) {
            case THREE -> second < MIDDLE;
            case FIRST_HIGH_SURROGATE -> second >= MIDDLE;
            case FOUR -> second < MIDDLE_OF_FOUR;
            case FIVE - 1 -> second >= MIDDLE_OF_FOUR;
            default -> false;
        };
        if (isRefused) {
            throw new UnreadableAnswer();
        }
        return at + length;
    }
}
