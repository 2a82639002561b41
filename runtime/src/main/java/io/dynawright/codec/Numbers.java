package io.dynawright.codec;

import java.math.BigDecimal;
import java.math.BigInteger;

/** What the number codecs share: DynamoDB sends numbers as decimal text. */
final class Numbers {

    private Numbers() {}

    /**
     * A number as DynamoDB can hold it: the digits of {@code 1E+999999999}, which others may have written into a text,
     * would fill the memory of whoever computes with it.
     */
    static BigDecimal decimal(ItemReader in) {
        BigDecimal value;
        try {
            value = new BigDecimal(in.readNumber());
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
        double value;
        try {
            value = Double.parseDouble(in.readNumber());
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
        String text = in.readNumber();
        long value;
        try {
            value = isPlainInteger(text) ? Long.parseLong(text) : new BigDecimal(text).longValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            throw in.malformed(expected);
        }
        if (value < min || value > max) {
            throw in.malformed(expected);
        }
        return value;
    }

    private static boolean isPlainInteger(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '-' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}
