package io.dynawright.samples.benchmarks.order;

import io.dynawright.samples.benchmarks.contender.Handwritten;
import io.dynawright.samples.benchmarks.contender.ItemId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The order over the low-level client. */
public final class OrderByHand implements Handwritten<Order> {
    private final Clock clock;

    public OrderByHand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String table() {
        return "orders";
    }

    @Override
    public Map<String, AttributeValue> key(ItemId id) {
        return Map.of(
                "customerId", AttributeValue.fromS(id.partition()),
                "orderId", AttributeValue.fromS(Objects.requireNonNull(id.sort())));
    }

    @Override
    public Map<String, AttributeValue> write(Order order) {
        Map<String, AttributeValue> item = new HashMap<>(16);
        item.put("customerId", AttributeValue.fromS(order.customerId()));
        item.put("orderId", AttributeValue.fromS(order.orderId()));
        item.put("status", AttributeValue.fromS(order.status().name()));
        item.put("placedAt", AttributeValue.fromS(order.placedAt().toString()));
        item.put("total", AttributeValue.fromN(order.total().toPlainString()));
        if (!order.tags().isEmpty()) {
            item.put("tags", AttributeValue.fromSs(List.copyOf(order.tags())));
        }
        List<AttributeValue> lines = new ArrayList<>(order.lines().size());
        for (Order.Line line : order.lines()) {
            lines.add(write(line));
        }
        item.put("lines", AttributeValue.fromL(lines));
        if (order.note() != null) {
            item.put("note", AttributeValue.fromS(order.note()));
        }
        item.put("version", AttributeValue.fromN(Long.toString(order.version())));
        item.put("updatedAt", AttributeValue.fromS(order.updatedAt().toString()));
        return item;
    }

    private static AttributeValue write(Order.Line line) {
        return AttributeValue.fromM(Map.of(
                "sku", AttributeValue.fromS(line.sku()),
                "quantity", AttributeValue.fromN(Integer.toString(line.quantity())),
                "price", AttributeValue.fromN(line.price().toPlainString())));
    }

    @Override
    public Order read(Map<String, AttributeValue> item) {
        AttributeValue tags = item.get("tags");
        AttributeValue note = item.get("note");
        List<AttributeValue> stored = item.get("lines").l();
        List<Order.Line> lines = new ArrayList<>(stored.size());
        for (AttributeValue line : stored) {
            lines.add(line(line.m()));
        }
        return new Order(
                item.get("customerId").s(),
                item.get("orderId").s(),
                OrderStatus.valueOf(item.get("status").s()),
                Instant.parse(item.get("placedAt").s()),
                new BigDecimal(item.get("total").n()),
                tags == null ? new LinkedHashSet<>() : new LinkedHashSet<>(tags.ss()),
                lines,
                note == null ? null : note.s(),
                Long.parseLong(item.get("version").n()),
                Instant.parse(item.get("updatedAt").s()));
    }

    private static Order.Line line(Map<String, AttributeValue> line) {
        return new Order.Line(
                line.get("sku").s(),
                Integer.parseInt(line.get("quantity").n()),
                new BigDecimal(line.get("price").n()));
    }

    /** Returns the order as it is written: its version counted, its time set. */
    @Override
    public Order stamped(Order order) {
        return new Order(
                order.customerId(),
                order.orderId(),
                order.status(),
                order.placedAt(),
                order.total(),
                order.tags(),
                order.lines(),
                order.note(),
                order.version() + 1,
                clock.instant());
    }

    @Override
    public PutItemRequest put(Map<String, AttributeValue> item) {
        long version = Long.parseLong(item.get("version").n()) - 1;
        return PutItemRequest.builder()
                .tableName(table())
                .item(item)
                .conditionExpression("version = :version")
                .expressionAttributeValues(Map.of(":version", AttributeValue.fromN(Long.toString(version))))
                .build();
    }

    @Override
    public UpdateItemRequest change(Order order) {
        return UpdateItemRequest.builder()
                .tableName(table())
                .key(key(new ItemId(order.customerId(), order.orderId())))
                .updateExpression("SET #status = :status, version = :next, updatedAt = :now")
                .conditionExpression("version = :version")
                .expressionAttributeNames(Map.of("#status", "status"))
                .expressionAttributeValues(Map.of(
                        ":status", AttributeValue.fromS(order.status().name()),
                        ":version", AttributeValue.fromN(Long.toString(order.version())),
                        ":next", AttributeValue.fromN(Long.toString(order.version() + 1)),
                        ":now", AttributeValue.fromS(clock.instant().toString())))
                .returnValues(ReturnValue.ALL_NEW)
                .build();
    }
}
