package io.dynawright.schema;

import io.dynawright.error.ConversionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Brings items to today's form: version by version, and then to today's names. */
record Upgrade(EntitySchema<?> schema) {

    /** The item in today's form. */
    Map<String, AttributeValue> of(Map<String, AttributeValue> item) {
        Evolution evolution = schema.definition().evolution();
        Map<String, AttributeValue> today = new LinkedHashMap<>(item);
        if (evolution.version().isPresent()) {
            today = upcast(today, evolution.version().get());
        }
        return evolution.renamed(today);
    }

    private Map<String, AttributeValue> upcast(Map<String, AttributeValue> item, Evolution.Version version) {
        Map<String, AttributeValue> next = item;
        for (int from = version.of(item); from < version.current(); from++) {
            next = step(from, next);
        }
        next.put(version.attribute(), version.stamp());
        return next;
    }

    private Map<String, AttributeValue> step(int from, Map<String, AttributeValue> item) {
        List<String> names = schema.definition().key().attributes();
        Map<String, AttributeValue> key = new LinkedHashMap<>(item);
        key.keySet().retainAll(names);
        Map<String, AttributeValue> made = made(from, item);
        Map<String, AttributeValue> next = new LinkedHashMap<>(made);
        if (next.containsKey(null) || next.containsValue(null)) {
            throw wrong(from, "names and values", "null among the attributes", null);
        }
        for (String name : names) {
            @Nullable AttributeValue before = key.get(name);
            if (before != null && !before.equals(next.get(name))) {
                throw wrong(from, "the key of the table as it was", "another " + name, null);
            }
        }
        return next;
    }

    private Map<String, AttributeValue> made(int from, Map<String, AttributeValue> item) {
        @Nullable Map<String, AttributeValue> made;
        try {
            made = schema.upcast(from, item);
        } catch (RuntimeException e) {
            throw wrong(
                    from,
                    "an item of version " + (from + 1),
                    "a " + e.getClass().getName(),
                    e);
        }
        if (made == null) {
            throw wrong(from, "an item of version " + (from + 1), "null", null);
        }
        return made;
    }

    private ConversionException wrong(int from, String expected, String found, @Nullable RuntimeException cause) {
        return ConversionException.onUpgrade(
                "",
                expected,
                found + " from the upcaster of version " + from,
                "Correct @Upcast(from = " + from + ") of " + schema.entity().getSimpleName(),
                cause);
    }
}
