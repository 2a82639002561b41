package io.dynawright.processor.declare;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a table is called inside templates, where fewer characters are allowed than in the name of a table. */
public final class ResourceIds {

    /** Logical ids have 255 characters at most, and what belongs to a table is called after it. */
    private static final int LONGEST = 200;

    private ResourceIds() {}

    /** Its logical id in CloudFormation: {@code OrderEventsTable} for {@code order-events}. */
    public static String cloudFormation(String tableName) {
        String words = Arrays.stream(tableName.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        String id = beginsWithDigit(words) ? "T" + words : words;
        return id.substring(0, Math.min(id.length(), LONGEST)) + "Table";
    }

    /**
     * The name of its resource in Terraform: {@code order_events} for {@code order-events}. Two tables have the same
     * only if their logical ids are the same too.
     */
    public static String terraform(String tableName) {
        String words = tableName.replaceAll("[^A-Za-z0-9]", "_");
        return beginsWithDigit(words) ? "_" + words : words;
    }

    private static boolean beginsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }
}
