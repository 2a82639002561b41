package io.dynawright.samples.benchmarks.transport;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as DynamoDB sends them: each value an object with its type for a name. */
public final class DynamoDbJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DynamoDbJson() {}

    /** Returns an item, or any other map of values. */
    public static ObjectNode item(Map<String, AttributeValue> item) {
        ObjectNode node = NODES.objectNode();
        item.forEach((name, value) -> node.set(name, value(value)));
        return node;
    }

    /** Returns a list of items. */
    public static ArrayNode items(List<Map<String, AttributeValue>> items) {
        ArrayNode node = NODES.arrayNode(items.size());
        items.forEach(item -> node.add(item(item)));
        return node;
    }

    private static ObjectNode value(AttributeValue value) {
        ObjectNode node = NODES.objectNode();
        return switch (value.type()) {
            case S -> node.put("S", value.s());
            case N -> node.put("N", value.n());
            case B -> node.put("B", base64(value.b().asByteArrayUnsafe()));
            case BOOL -> node.put("BOOL", value.bool());
            case NUL -> node.put("NULL", true);
            case M -> node.set("M", item(value.m()));
            case L -> node.set("L", list(value.l()));
            case SS -> node.set("SS", texts(value.ss()));
            case NS -> node.set("NS", texts(value.ns()));
            case BS ->
                node.set(
                        "BS",
                        texts(value.bs().stream()
                                .map(bytes -> base64(bytes.asByteArrayUnsafe()))
                                .toList()));
            default -> throw new IllegalArgumentException("A value has no type.");
        };
    }

    private static ArrayNode list(List<AttributeValue> values) {
        ArrayNode node = NODES.arrayNode(values.size());
        values.forEach(value -> node.add(value(value)));
        return node;
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode node = NODES.arrayNode(texts.size());
        texts.forEach(node::add);
        return node;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
