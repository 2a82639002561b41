package io.dynawright.codec;

import java.math.BigDecimal;
import java.math.BigInteger;

/** What the number codecs share: DynamoDB sends numbers as decimal text. */
final class Numbers {

    /** Up to here every integer is a double. */
    private static final long MAX_EXACT = 1L << 53;

    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };

    private Numbers() {}

    /**
     * A number as DynamoDB can hold it: the digits of {@code 1E+999999999}, which others may have written into a text,
     * would fill the memory of whoever computes with it.
     */
    static BigDecimal decimal(ItemReader in) {
        CharSequence text = in.readNumberView();
        long unscaled = DecimalText.unscaled(text);
        if (unscaled != DecimalText.OTHER) {
            return BigDecimal.valueOf(unscaled, DecimalText.scale(text));
        }
        return decimal(text.toString(), in);
    }

    private static BigDecimal decimal(String text, ItemReader in) {
        BigDecimal value;
        try {
            value = new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw in.malformed("a number");
        }
        if (StorableNumber.isInRange(value)) {
            return value;
        }
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        throw in.malformed("a number");
    }

    static BigInteger bigInteger(ItemReader in) {
        try {
            return decimal(in).toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw in.malformed("an integer");
        }
    }

    /** The double that is nearest; a number beyond all doubles is an error. */
    static double toDouble(ItemReader in) {
        CharSequence text = in.readNumberView();
        long unscaled = DecimalText.unscaled(text);
        if (unscaled != 0 && unscaled >= -MAX_EXACT && unscaled <= MAX_EXACT) {
            // The scale is 18 at the most. Both are exact as doubles, and so their quotient is rounded once, to the
            // nearest.
            return unscaled / POWERS_OF_TEN[DecimalText.scale(text)];
        }
        double value;
        try {
            value = Double.parseDouble(text.toString());
        } catch (NumberFormatException e) {
            throw in.malformed("a double");
        }
        if (!Double.isFinite(value)) {
            throw in.malformed("a double");
        }
        return value;
    }

    /** The float that is nearest; a number beyond all floats is an error. */
    static float toFloat(ItemReader in) {
        float value;
        try {
            value = Float.parseFloat(in.readNumber());
        } catch (NumberFormatException e) {
            throw in.malformed("a float");
        }
        if (!Float.isFinite(value)) {
            throw in.malformed("a float");
        }
        return value;
    }

    /** An integer within bounds. Another writer may have stored it as {@code 1E+3} or {@code 7.0}. */
    static long integer(ItemReader in, long min, long max, String expected) {
        CharSequence text = in.readNumberView();
        long value = DecimalText.unscaled(text);
        if (value == DecimalText.OTHER || DecimalText.scale(text) > 0) {
            value = longValue(text.toString(), in, expected);
        }
        if (value < min || value > max) {
            throw in.malformed(expected);
        }
        return value;
    }

    private static long longValue(String text, ItemReader in, String expected) {
        try {
            return new BigDecimal(text).longValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            throw in.malformed(expected);
        }
    }
}
