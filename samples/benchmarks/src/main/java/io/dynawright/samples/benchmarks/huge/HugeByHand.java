package io.dynawright.samples.benchmarks.huge;

import io.dynawright.samples.benchmarks.contender.Handwritten;
import io.dynawright.samples.benchmarks.contender.ItemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** HUGE over the low-level client. */
public final class HugeByHand implements Handwritten<Huge> {
    @Override
    public String table() {
        return "huge";
    }

    @Override
    public Map<String, AttributeValue> key(ItemId id) {
        return Map.of("hashKey", AttributeValue.fromS(id.partition()));
    }

    @Override
    public Map<String, AttributeValue> write(Huge huge) {
        return Map.of(
                "hashKey", AttributeValue.fromS(huge.hashKey()),
                "stringAttr", AttributeValue.fromS(huge.stringAttr()),
                "binaryAttr", AttributeValue.fromB(huge.binaryAttr()),
                "listAttr", list(huge.listAttr(), AttributeValue::fromS),
                "mapAttr1", map(huge.mapAttr1(), AttributeValue::fromB),
                "mapAttr2", map(huge.mapAttr2(), HugeByHand::binaries),
                "mapAttr3", map(huge.mapAttr3(), maps -> list(maps, each -> map(each, HugeByHand::binaries))));
    }

    @Override
    public Huge read(Map<String, AttributeValue> item) {
        return new Huge(
                item.get("hashKey").s(),
                item.get("stringAttr").s(),
                item.get("binaryAttr").b(),
                list(item.get("listAttr"), AttributeValue::s),
                map(item.get("mapAttr1"), AttributeValue::b),
                map(item.get("mapAttr2"), HugeByHand::binaries),
                map(item.get("mapAttr3"), maps -> list(maps, each -> map(each, HugeByHand::binaries))));
    }

    private static AttributeValue binaries(List<SdkBytes> binaries) {
        return list(binaries, AttributeValue::fromB);
    }

    private static List<SdkBytes> binaries(AttributeValue stored) {
        return list(stored, AttributeValue::b);
    }

    private static <T> AttributeValue list(List<T> elements, Function<T, AttributeValue> write) {
        List<AttributeValue> list = new ArrayList<>(elements.size());
        for (T element : elements) {
            list.add(write.apply(element));
        }
        return AttributeValue.fromL(list);
    }

    private static <T> List<T> list(AttributeValue stored, Function<AttributeValue, T> read) {
        List<AttributeValue> values = stored.l();
        List<T> list = new ArrayList<>(values.size());
        for (AttributeValue value : values) {
            list.add(read.apply(value));
        }
        return list;
    }

    private static <T> AttributeValue map(Map<String, T> entries, Function<T, AttributeValue> write) {
        Map<String, AttributeValue> map = new HashMap<>(capacity(entries.size()));
        entries.forEach((name, value) -> map.put(name, write.apply(value)));
        return AttributeValue.fromM(map);
    }

    private static <T> Map<String, T> map(AttributeValue stored, Function<AttributeValue, T> read) {
        Map<String, AttributeValue> values = stored.m();
        Map<String, T> map = new HashMap<>(capacity(values.size()));
        values.forEach((name, value) -> map.put(name, read.apply(value)));
        return map;
    }

    private static int capacity(int entries) {
        return entries * 4 / 3 + 1;
    }

    @Override
    public UpdateItemRequest change(Huge huge) {
        return UpdateItemRequest.builder()
                .tableName(table())
                .key(key(ItemId.of(huge.hashKey())))
                .updateExpression("SET stringAttr = :changed")
                .conditionExpression("attribute_exists(hashKey)")
                .expressionAttributeValues(Map.of(":changed", AttributeValue.fromS(huge.stringAttr())))
                .returnValues(ReturnValue.ALL_NEW)
                .build();
    }
}
