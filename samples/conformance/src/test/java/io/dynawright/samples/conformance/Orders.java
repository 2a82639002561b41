package io.dynawright.samples.conformance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Orders for tests. */
final class Orders {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    static final Map<String, AttributeValue> KEY =
            Map.of("customerId", AttributeValue.fromS("c-1"), "orderId", AttributeValue.fromS("o-1"));

    private Orders() {}

    static Order order(String customerId, String orderId) {
        return new Order(customerId, orderId, OrderStatus.NEW, NOON, new BigDecimal("19.95"), 3, "a note");
    }

    static Order order() {
        return order("c-1", "o-1");
    }

    static Order with(Order order, OrderStatus status) {
        return new Order(
                order.customerId(),
                order.orderId(),
                status,
                order.placedAt(),
                order.total(),
                order.quantity(),
                order.note());
    }
}
