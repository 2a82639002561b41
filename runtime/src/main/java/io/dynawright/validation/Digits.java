package io.dynawright.validation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Checks of how many digits numbers have. Null always has few enough. */
public final class Digits {

    private Digits() {}

    /** Whether a number has no more digits than these before and after the decimal point. */
    public static boolean fit(@Nullable Number value, int integer, int fraction) {
        if (value == null) {
            return true;
        }
        if (value instanceof BigDecimal decimal) {
            return fits(decimal, integer, fraction);
        }
        return Double.isFinite(value.doubleValue())
                && fits(new BigDecimal(value.toString()).stripTrailingZeros(), integer, fraction);
    }

    /** The same for a text, which has to be a number. */
    public static boolean fit(@Nullable CharSequence value, int integer, int fraction) {
        return value == null
                || Decimals.parse(value)
                        .filter(number -> fits(number, integer, fraction))
                        .isPresent();
    }

    private static boolean fits(BigDecimal value, int integer, int fraction) {
        return value.precision() - value.scale() <= integer && value.scale() <= fraction;
    }
}
