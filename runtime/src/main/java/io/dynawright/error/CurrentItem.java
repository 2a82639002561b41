package io.dynawright.error;

import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The item that stood in the way of a conditional write, decoded when asked for.
 *
 * @param type the entity's class
 * @param attributes the item as DynamoDB returned it; empty if there was none
 * @param decoder makes the entity
 * @param <T> the entity
 */
public record CurrentItem<T>(
        Class<T> type, Map<String, AttributeValue> attributes, Function<Map<String, AttributeValue>, T> decoder) {

    T decode() {
        return decoder.apply(attributes);
    }

    /** The entity, and whether there was an item: what is in it does not belong in logs. */
    @Override
    public String toString() {
        return "CurrentItem[" + type.getSimpleName() + (attributes.isEmpty() ? ", none]" : "]");
    }
}
