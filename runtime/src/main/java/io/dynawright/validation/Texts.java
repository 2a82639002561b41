package io.dynawright.validation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks of texts. */
public final class Texts {

    private Texts() {}

    /** Whether there is a character in it that is no white space; null has none. */
    public static boolean hasText(@Nullable CharSequence value) {
        return value != null && !value.toString().isBlank();
    }

    /** Whether the whole text is what the pattern describes; null always is. */
    public static boolean matches(@Nullable CharSequence value, Pattern pattern) {
        return value == null || pattern.matcher(value).matches();
    }
}
