package io.dynawright.logging;

import io.dynawright.hook.ExpressionNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A request, or a part of one, that has its own expressions.
 *
 * @param sensitive the attributes of which nothing is shown
 */
record RequestPart(SdkPojo part, Set<String> sensitive, RequestFacts.Values values) {

    private static final Map<String, String> EXPRESSIONS = ordered(List.of(
            Map.entry("KeyConditionExpression", "key_condition"),
            Map.entry("FilterExpression", "filter"),
            Map.entry("ConditionExpression", "condition"),
            Map.entry("UpdateExpression", "update"),
            Map.entry("ProjectionExpression", "projection")));

    private static final Map<String, String> OPTIONS = ordered(List.of(
            Map.entry("Limit", "limit"),
            Map.entry("Select", "select"),
            Map.entry("ConsistentRead", "consistent_read"),
            Map.entry("ScanIndexForward", "scan_forward"),
            Map.entry("Segment", "segment"),
            Map.entry("TotalSegments", "total_segments")));

    private static final Map<String, String> ITEMS = ordered(
            List.of(Map.entry("Key", "key"), Map.entry("Item", "item"), Map.entry("ExclusiveStartKey", "start_key")));

    private static Map<String, String> ordered(List<Map.Entry<String, String>> entries) {
        Map<String, String> map = new LinkedHashMap<>();
        entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return map;
    }

    String tableName() {
        return String.valueOf(value("TableName").orElse(""));
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        ExpressionNames names = names();
        EXPRESSIONS.forEach((member, name) ->
                value(member).ifPresent(text -> facts.put(name, names.resolved(String.valueOf(text)))));
        OPTIONS.forEach((member, name) -> value(member).ifPresent(value -> facts.put(name, value)));
        if (values == RequestFacts.Values.SHOWN) {
            ITEMS.forEach((member, name) ->
                    attributes(member).ifPresent(item -> facts.put(name, ItemText.of(item, sensitive))));
            if (!namesSensitive(names)) {
                attributes("ExpressionAttributeValues")
                        .ifPresent(operands -> facts.put("values", ItemText.of(operands, Set.of())));
            }
        }
        return facts;
    }

    /** Nothing tells which value belongs to which name: if one may not be shown, none is. */
    private boolean namesSensitive(ExpressionNames names) {
        return EXPRESSIONS.keySet().stream()
                .flatMap(member -> value(member).stream())
                .anyMatch(text -> names.nameSensitive(String.valueOf(text)));
    }

    private ExpressionNames names() {
        Map<String, String> names = new LinkedHashMap<>();
        if (value("ExpressionAttributeNames").orElse(null) instanceof Map<?, ?> placeholders) {
            placeholders.forEach((placeholder, name) -> names.put(String.valueOf(placeholder), String.valueOf(name)));
        }
        return new ExpressionNames(names, sensitive);
    }

    @SuppressWarnings("unchecked") // All maps of DynamoDB's but that of names have such values.
    private Optional<Map<String, AttributeValue>> attributes(String member) {
        return value(member).map(map -> (Map<String, AttributeValue>) map).filter(map -> !map.isEmpty());
    }

    private Optional<Object> value(String member) {
        for (SdkField<?> field : part.sdkFields()) {
            if (field.memberName().equals(member)) {
                return Optional.ofNullable(field.getValueOrDefault(part));
            }
        }
        return Optional.empty();
    }
}
