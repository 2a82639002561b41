package io.dynawright.naming;

import io.dynawright.error.ConfigurationException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places that are filled in later, such as <code>/{app}/{deployment}/{name}</code>.
 *
 * @param text as it was given
 */
record NamePattern(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    /**
     * The pattern.
     *
     * @throws ConfigurationException if it is blank, or has a place that is not one of these
     */
    static NamePattern of(String text, Set<String> known) {
        if (text.isBlank()) {
            throw new ConfigurationException("A pattern for the names of tables is blank");
        }
        Matcher places = PLACE.matcher(text);
        while (places.find()) {
            if (!known.contains(places.group(1))) {
                throw new ConfigurationException("The pattern \"" + text + "\" for the names of tables has "
                        + places.group() + ", and may have only {" + String.join("}, {", new TreeSet<>(known)) + "}");
            }
        }
        return new NamePattern(text);
    }

    /** The text with these values in its places. */
    String fill(Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }
}
