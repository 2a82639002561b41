package io.dynawright.codec;

/**
 * Plain decimal numbers of few digits, {@code -12.50}, which most stored numbers are, taken from their characters. What
 * is written in any other way is left to the JDK.
 */
final class DecimalText {

    /** What {@link #unscaled} gives for other texts; no number of 18 digits has this value. */
    static final long OTHER = Long.MIN_VALUE;

    private static final int MAX_DIGITS = 18;

    private DecimalText() {}

    /** The digits as an integer: -1250; {@link #OTHER} unless the text is a plain number of at most 18 digits. */
    static long unscaled(CharSequence text) {
        int length = text.length();
        int first = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        // One more for the point.
        if (length - first > MAX_DIGITS + 1) {
            return OTHER;
        }
        long value = 0;
        int digits = 0;
        boolean point = false;
        for (int i = first; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                digits++;
            } else if (c == '.' && !point) {
                point = true;
            } else {
                return OTHER;
            }
        }
        if (digits == 0 || digits > MAX_DIGITS) {
            return OTHER;
        }
        return first == 0 ? value : -value;
    }

    /** How many of the digits of a plain number stand behind the point: 2. */
    static int scale(CharSequence text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) == '.') {
                return length - 1 - i;
            }
        }
        return 0;
    }
}
