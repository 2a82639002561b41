package io.dynawright.samples.benchmarks.small;

import io.dynawright.samples.benchmarks.contender.Handwritten;
import io.dynawright.samples.benchmarks.contender.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** SMALL over the low-level client. */
public final class SmallByHand implements Handwritten<Small> {
    @Override
    public String table() {
        return "small";
    }

    @Override
    public Map<String, AttributeValue> key(ItemId id) {
        return Map.of("stringAttr", AttributeValue.fromS(id.partition()));
    }

    @Override
    public Map<String, AttributeValue> write(Small small) {
        List<AttributeValue> list = new ArrayList<>(small.listAttr().size());
        for (String element : small.listAttr()) {
            list.add(AttributeValue.fromS(element));
        }
        return Map.of(
                "stringAttr", AttributeValue.fromS(small.stringAttr()),
                "binaryAttr", AttributeValue.fromB(small.binaryAttr()),
                "listAttr", AttributeValue.fromL(list));
    }

    @Override
    public Small read(Map<String, AttributeValue> item) {
        List<AttributeValue> stored = item.get("listAttr").l();
        List<String> list = new ArrayList<>(stored.size());
        for (AttributeValue element : stored) {
            list.add(element.s());
        }
        return new Small(item.get("stringAttr").s(), item.get("binaryAttr").b(), list);
    }

    @Override
    public UpdateItemRequest change(Small small) {
        return UpdateItemRequest.builder()
                .tableName(table())
                .key(key(ItemId.of(small.stringAttr())))
                .updateExpression("SET binaryAttr = :changed")
                .conditionExpression("attribute_exists(stringAttr)")
                .expressionAttributeValues(Map.of(":changed", AttributeValue.fromB(small.binaryAttr())))
                .returnValues(ReturnValue.ALL_NEW)
                .build();
    }
}
