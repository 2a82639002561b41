package io.dynawright.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;

/** Requests as JSON, by the names of the API. */
final class RequestJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RequestJson() {}

    /** In one line. */
    static String text(SdkPojo request) {
        return of(request).toString();
    }

    /** What is set, in the order of the SDK. */
    static ObjectNode of(SdkPojo request) {
        ObjectNode content = NODES.objectNode();
        for (SdkField<?> field : request.sdkFields()) {
            Object value = field.getValueOrDefault(request);
            if (value != null && !(value instanceof SdkAutoConstructList) && !(value instanceof SdkAutoConstructMap)) {
                content.set(field.locationName(), node(value));
            }
        }
        return content;
    }

    private static JsonNode node(Object value) {
        if (value instanceof SdkPojo structure) {
            return of(structure);
        } else if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode();
            list.forEach(element -> array.add(node(element)));
            return array;
        } else if (value instanceof Map<?, ?> map) {
            ObjectNode content = NODES.objectNode();
            map.forEach((key, element) -> content.set(key.toString(), node(element)));
            return content;
        } else if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        return value instanceof Number number ? NODES.numberNode(number.longValue()) : NODES.textNode(value.toString());
    }
}
