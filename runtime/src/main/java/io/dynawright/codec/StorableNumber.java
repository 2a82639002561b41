package io.dynawright.codec;

import java.math.BigDecimal;

/** The numbers that DynamoDB can hold: 38 significant digits, from 1E-130 to 9.99…E+125. */
final class StorableNumber {

    private static final int MAX_DIGITS = 38;
    private static final int MIN_EXPONENT = -130;
    private static final int MAX_EXPONENT = 125;

    private StorableNumber() {}

    /** The number as DynamoDB takes it; the writer words what is wrong with others. */
    static String text(BigDecimal value, ItemWriter out) {
        return value.signum() == 0 ? "0" : storable(value, out).toString();
    }

    /** Whether the first digit of the number stands where DynamoDB has digits: from 1E-130 to 9.99…E+125. */
    static boolean isInRange(BigDecimal value) {
        long exponent = (long) value.precision() - value.scale() - 1;
        return exponent >= MIN_EXPONENT && exponent <= MAX_EXPONENT;
    }

    private static BigDecimal storable(BigDecimal value, ItemWriter out) {
        if (!isInRange(value)) {
            throw out.unwritable("a number between 1E-130 and 9.99E+125 in magnitude");
        }
        if (value.precision() <= MAX_DIGITS) {
            return value;
        }
        BigDecimal significant = value.stripTrailingZeros();
        if (significant.precision() > MAX_DIGITS) {
            throw out.unwritable("a number of at most 38 significant digits");
        }
        return significant;
    }
}
