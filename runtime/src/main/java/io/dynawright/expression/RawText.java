package io.dynawright.expression;

import io.dynawright.error.InvalidRequestException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The text of conditions that users write themselves. */
final class RawText {

    private static final Pattern PLACEHOLDER = Pattern.compile("[#:]\\w+");

    /** The AND of a BETWEEN is a part of it. */
    private static final Pattern OPERATOR = Pattern.compile(
            "<>|[<>]=?|=|\\b(?:AND|OR|NOT|IN)\\b|\\b(?:attribute_\\w+|begins_with|contains|size)\\s*\\(",
            Pattern.CASE_INSENSITIVE);

    private RawText() {}

    /** The text without parentheses around all of it, which would be one pair too many inside of another condition. */
    static String bare(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new InvalidRequestException("The text of a raw condition is null or blank");
        }
        String bare = text.strip();
        return isEnclosed(bare) ? bare(bare.substring(1, bare.length() - 1)) : bare;
    }

    private static boolean isEnclosed(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            open += depth(text.charAt(i));
            if (open == 0) {
                return i > 0 && i == text.length() - 1;
            }
        }
        return false;
    }

    static <V> Map<String, V> placeholders(@Nullable Map<String, V> given) {
        if (given == null
                || given.keySet().stream().anyMatch(Objects::isNull)
                || given.values().stream().anyMatch(Objects::isNull)) {
            throw new InvalidRequestException("The placeholders of a raw condition are null, or one of them is");
        }
        return Collections.unmodifiableMap(new TreeMap<>(given));
    }

    /** Demands that every placeholder of the text is given, every given one is in the text, and its parentheses match. */
    static void check(String text, Map<String, String> names, Map<String, AttributeValue> values) {
        matching(text);
        Set<String> used = PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> given = new TreeSet<>();
        names.keySet().forEach(name -> given.add(prefixed(name, '#')));
        values.keySet().forEach(value -> given.add(prefixed(value, ':')));
        used.stream()
                .filter(placeholder -> !given.contains(placeholder))
                .findFirst()
                .ifPresent(missing -> {
                    throw new InvalidRequestException("The raw condition uses " + missing + ", which is not given");
                });
        given.stream()
                .filter(placeholder -> !used.contains(placeholder))
                .findFirst()
                .ifPresent(unused -> {
                    throw new InvalidRequestException(
                            "The raw condition is given " + unused + ", which it does not use");
                });
    }

    /** A text with a parenthesis too many would end those that it is put into, and mean something else. */
    private static void matching(String text) {
        int open = 0;
        for (int i = 0; i < text.length() && open >= 0; i++) {
            open += depth(text.charAt(i));
        }
        if (open != 0) {
            throw new InvalidRequestException("The parentheses of the raw condition do not match");
        }
    }

    /** What a character does to the number of open parentheses. */
    private static int depth(char c) {
        return switch (c) {
            case '(' -> 1;
            case ')' -> -1;
            default -> 0;
        };
    }

    private static String prefixed(String placeholder, char sign) {
        if (placeholder.isEmpty() || placeholder.charAt(0) != sign) {
            throw new InvalidRequestException(
                    "The placeholder " + placeholder + " of a raw condition does not begin with " + sign);
        }
        return placeholder;
    }

    /** The text with the placeholders of the request. */
    static String renamed(Condition.Raw raw, Placeholders placeholders) {
        return PLACEHOLDER.matcher(raw.text()).replaceAll(match -> {
            @Nullable String name = raw.names().get(match.group());
            @Nullable AttributeValue value = raw.values().get(match.group());
            return Matcher.quoteReplacement(
                    name != null ? placeholders.name(name) : value != null ? placeholders.value(value) : match.group());
        });
    }

    /** How many operators and functions it has. */
    static long operators(String text) {
        return OPERATOR.matcher(text).results().count();
    }
}
