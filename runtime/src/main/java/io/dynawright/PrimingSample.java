package io.dynawright;

import io.dynawright.codec.MapItemReader;
import io.dynawright.error.ConversionException;
import io.dynawright.schema.AttributeInfo;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item made up from a table's definition. That tells how an attribute is stored, and not what its text has to look
 * like, which is found out by trying.
 *
 * @param item the item
 * @param key its key
 * @param entity what it is read as; null if no item could be made up that the entity accepts
 */
record PrimingSample<T>(
        Map<String, AttributeValue> item,
        EntityKey<T> key,
        @Nullable T entity) {

    /** Tries values until they are accepted; an attribute of which none is accepted is left out. */
    static <T> PrimingSample<T> of(EntitySchema<T> schema) {
        Map<String, Deque<AttributeValue>> values = new HashMap<>();
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        for (AttributeInfo attribute : schema.definition().attributes()) {
            if (!schema.definition().lifecycle().encrypted().contains(attribute.name())) {
                values.put(attribute.name(), new ArrayDeque<>(PrimingValues.of(attribute.type())));
                putNext(attribute.name(), values, item);
            }
        }
        schema.definition().evolution().version().ifPresent(version -> item.put(version.attribute(), version.stamp()));
        T entity = read(schema, values, item);
        return new PrimingSample<>(
                item, new PrimingKey<>(schema.definition().key().attributes(), item), entity);
    }

    private static <T> @Nullable T read(
            EntitySchema<T> schema, Map<String, Deque<AttributeValue>> values, Map<String, AttributeValue> item) {
        while (true) {
            try {
                return schema.fromUnlocated(new MapItemReader(item));
            } catch (ConversionException refused) {
                String attribute = refused.attribute().split("[.\\[]", 2)[0];
                if (!item.containsKey(attribute)) {
                    return null;
                }
                putNext(attribute, values, item);
            } catch (RuntimeException | AssertionError | LinkageError refused) {
                return null;
            }
        }
    }

    /** Each attribute has fewer values left each time, so there is an end. */
    private static void putNext(
            String attribute, Map<String, Deque<AttributeValue>> values, Map<String, AttributeValue> item) {
        AttributeValue next = values.getOrDefault(attribute, new ArrayDeque<>()).poll();
        if (next == null) {
            item.remove(attribute);
        } else {
            item.put(attribute, next);
        }
    }

    /** Without values. */
    @Override
    public String toString() {
        return "PrimingSample" + item.keySet();
    }
}
