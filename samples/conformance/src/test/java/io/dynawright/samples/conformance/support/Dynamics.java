package io.dynawright.samples.conformance.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Random values whose stored type depends on each value; {@code depth} is how deep lists and maps may go. */
final class Dynamics {

    private Dynamics() {}

    static Object object(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 8)) {
            case 0 -> Storable.text(random);
            case 1 -> Storable.decimal(random);
            case 2 -> Storable.binary(random);
            case 3 -> random.nextBoolean();
            case 4 -> Set.of(Storable.text(random));
            case 5 -> Set.of(random.nextInt());
            case 6 -> Arrays.asList(object(random, depth - 1), null, object(random, depth - 1));
            default -> map("a", object(random, depth - 1), "nothing", null);
        };
    }

    static AttributeValue attributeValue(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 9)) {
            case 0 -> AttributeValue.fromS(Storable.text(random));
            case 1 -> AttributeValue.fromN(Integer.toString(random.nextInt()));
            case 2 -> AttributeValue.fromB(SdkBytes.fromByteArray(Storable.binary(random)));
            case 3 -> AttributeValue.fromBool(random.nextBoolean());
            case 4 -> AttributeValue.fromSs(List.of(Storable.text(random)));
            case 5 -> AttributeValue.fromNs(List.of("1", Integer.toString(-1 - random.nextInt(100))));
            case 6 -> AttributeValue.fromBs(List.of(SdkBytes.fromByteArray(Storable.binary(random))));
            case 7 -> AttributeValue.fromL(List.of(attributeValue(random, depth - 1), AttributeValue.fromNul(true)));
            default ->
                AttributeValue.fromM(
                        Map.of("a", attributeValue(random, depth - 1), "nothing", AttributeValue.fromNul(true)));
        };
    }

    static JsonNode node(Random random, int depth, JsonNodeFactory nodes) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> nodes.textNode(Storable.text(random));
            case 1 -> nodes.numberNode(random.nextLong());
            case 2 -> nodes.numberNode(Storable.decimal(random));
            case 3 -> nodes.booleanNode(random.nextBoolean());
            case 4 -> {
                ArrayNode array = nodes.arrayNode();
                yield array.add(node(random, depth - 1, nodes)).addNull();
            }
            default -> {
                ObjectNode object = nodes.objectNode();
                object.set("a", node(random, depth - 1, nodes));
                yield object.putNull("nothing");
            }
        };
    }

    private static Map<String, Object> map(String first, Object one, String second, Object other) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, other);
        return map;
    }
}
