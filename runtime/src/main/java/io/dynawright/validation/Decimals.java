package io.dynawright.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Comparisons of numbers of any type with a bound. Null is always within it. NaN never is; a {@code double} is taken
 * for the decimal number that Java prints it as.
 */
public final class Decimals {

    private Decimals() {}

    /** Whether the number is not less than the bound. */
    public static boolean isAtLeast(@Nullable Number value, BigDecimal bound) {
        return value == null || (!isNaN(value) && compare(value, bound) >= 0);
    }

    /** Whether the number is greater than the bound. */
    public static boolean isAbove(@Nullable Number value, BigDecimal bound) {
        return value == null || (!isNaN(value) && compare(value, bound) > 0);
    }

    /** Whether the number is not greater than the bound. */
    public static boolean isAtMost(@Nullable Number value, BigDecimal bound) {
        return value == null || (!isNaN(value) && compare(value, bound) <= 0);
    }

    /** Whether the number is less than the bound. */
    public static boolean isBelow(@Nullable Number value, BigDecimal bound) {
        return value == null || (!isNaN(value) && compare(value, bound) < 0);
    }

    /** The same for a text, which has to be a number. */
    public static boolean isAtLeast(@Nullable CharSequence value, BigDecimal bound) {
        return value == null
                || parse(value).filter(number -> isAtLeast(number, bound)).isPresent();
    }

    /** The same for a text, which has to be a number. */
    public static boolean isAbove(@Nullable CharSequence value, BigDecimal bound) {
        return value == null
                || parse(value).filter(number -> isAbove(number, bound)).isPresent();
    }

    /** The same for a text, which has to be a number. */
    public static boolean isAtMost(@Nullable CharSequence value, BigDecimal bound) {
        return value == null
                || parse(value).filter(number -> isAtMost(number, bound)).isPresent();
    }

    /** The same for a text, which has to be a number. */
    public static boolean isBelow(@Nullable CharSequence value, BigDecimal bound) {
        return value == null
                || parse(value).filter(number -> isBelow(number, bound)).isPresent();
    }

    /** The number that a text is, if it is one. */
    static Optional<BigDecimal> parse(CharSequence value) {
        try {
            return Optional.of(new BigDecimal(value.toString()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isNaN(Number value) {
        return Double.isNaN(value.doubleValue());
    }

    private static int compare(Number value, BigDecimal bound) {
        double approximate = value.doubleValue();
        boolean isFloating = value instanceof Double || value instanceof Float;
        return isFloating && Double.isInfinite(approximate)
                ? (int) Math.signum(approximate)
                : decimal(value).compareTo(bound);
    }

    private static BigDecimal decimal(Number value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        return value instanceof Double || value instanceof Float
                ? BigDecimal.valueOf(value.doubleValue())
                : BigDecimal.valueOf(value.longValue());
    }
}
