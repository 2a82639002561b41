package io.dynawright.expression;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The names and values that the expressions of one request stand on: {@code #n0}, {@code #n1}, … and {@code :v0},
 * {@code :v1}, … in the order of their first use. Equal names and equal values share one.
 */
public final class Placeholders {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<AttributeValue, String> values = new LinkedHashMap<>();

    String name(String attribute) {
        return names.computeIfAbsent(attribute, unused -> "#n" + names.size());
    }

    String value(AttributeValue value) {
        return values.computeIfAbsent(value, unused -> ":v" + values.size());
    }

    /** A path, of which every name is a placeholder. */
    String path(Path path) {
        StringBuilder text = new StringBuilder(name(path.attribute()));
        for (Path.Step step : path.steps()) {
            if (step instanceof Path.Step.Element element) {
                text.append('[').append(element.index()).append(']');
            } else if (step instanceof Path.Step.Entry entry) {
                text.append('.').append(name(entry.name()));
            }
        }
        return text.toString();
    }

    /** Placeholder to attribute name, or null if there is none: DynamoDB refuses an empty map. */
    public @Nullable Map<String, String> names() {
        return inverted(names);
    }

    /** Placeholder to value, or null if there is none: DynamoDB refuses an empty map. */
    public @Nullable Map<String, AttributeValue> values() {
        return inverted(values);
    }

    private static <V> @Nullable Map<String, V> inverted(Map<V, String> placeholders) {
        if (placeholders.isEmpty()) {
            return null;
        }
        Map<String, V> map = new LinkedHashMap<>();
        placeholders.forEach((meaning, placeholder) -> map.put(placeholder, meaning));
        return Collections.unmodifiableMap(map);
    }
}
