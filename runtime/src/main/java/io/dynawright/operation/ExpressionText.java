package io.dynawright.operation;

import io.dynawright.expression.Placeholders;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The expressions of a request as people read them, without placeholders. Names with unusual characters are quoted, so
 * that different expressions have different texts.
 *
 * @param names what the placeholders of names stand for
 * @param values what the placeholders of values stand for
 */
record ExpressionText(Map<String, String> names, Map<String, AttributeValue> values) {

    private static final Pattern PLACEHOLDER = Pattern.compile("[#:]\\w+");
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\w-]+");

    /** Of expressions that were rendered with these placeholders. */
    static ExpressionText of(Placeholders placeholders) {
        return new ExpressionText(
                Objects.requireNonNullElse(placeholders.names(), Map.of()),
                Objects.requireNonNullElse(placeholders.values(), Map.of()));
    }

    /** The text of an expression of the request. */
    String of(String expression, Values shown) {
        return PLACEHOLDER.matcher(expression).replaceAll(match -> Matcher.quoteReplacement(meaning(match, shown)));
    }

    private String meaning(MatchResult match, Values shown) {
        String placeholder = match.group();
        if (placeholder.startsWith("#")) {
            return name(names.getOrDefault(placeholder, placeholder));
        }
        AttributeValue value = values.get(placeholder);
        return shown == Values.HIDDEN || value == null ? "?" : value(value);
    }

    private static String name(String attribute) {
        return PLAIN_NAME.matcher(attribute).matches() ? attribute : quoted(attribute);
    }

    private static String value(AttributeValue value) {
        return switch (value.type()) {
            case S -> quoted(value.s());
            case N -> value.n();
            case BOOL -> String.valueOf(value.bool());
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Without values. */
    @Override
    public String toString() {
        return "ExpressionText" + values.keySet();
    }
}
