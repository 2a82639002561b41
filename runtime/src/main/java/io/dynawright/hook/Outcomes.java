package io.dynawright.hook;

import io.dynawright.error.DynawrightException;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;

/** Errors in one word, of which there are few. */
final class Outcomes {

    private static final Pattern CAPITAL = Pattern.compile("(?<!^)([A-Z])");

    private static final String OTHER = "other";

    private Outcomes() {}

    /** {@code ConditionFailedException} as {@code condition_failed}. */
    static String of(Throwable error) {
        if (error instanceof CancellationException) {
            return "cancelled";
        } else if (error instanceof DynawrightException) {
            String name = error.getClass().getSimpleName().replace("Exception", "");
            // Classes without a name have no word for it.
            return name.isEmpty()
                    ? OTHER
                    : CAPITAL.matcher(name).replaceAll("_$1").toLowerCase(Locale.ROOT);
        }
        return OTHER;
    }
}
