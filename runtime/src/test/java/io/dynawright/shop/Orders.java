package io.dynawright.shop;

import java.math.BigDecimal;
import java.time.Instant;

/** Orders, and what DynamoDB sends of them. */
public final class Orders {

    public static final Order ONE = order("o-1");

    /** {@link #ONE} in DynamoDB's JSON. */
    public static final String ONE_JSON = json("o-1");

    private Orders() {}

    /** An order of customer {@code c-1}. */
    public static Order order(String orderId) {
        return new Order(
                "c-1",
                orderId,
                OrderStatus.PAID,
                Instant.parse("2026-11-21T08:15:30Z"),
                new BigDecimal("12.5"),
                3,
                "x");
    }

    /** The same in DynamoDB's JSON. */
    public static String json(String orderId) {
        return "{\"customerId\":{\"S\":\"c-1\"},\"orderId\":{\"S\":\"" + orderId + "\"},\"status\":{\"S\":\"PAID\"},"
                + "\"placedAt\":{\"S\":\"2026-11-21T08:15:30.000000000Z\"},\"total\":{\"N\":\"12.5\"},"
                + "\"quantity\":{\"N\":\"3\"},\"n\":{\"S\":\"x\"}}";
    }

    /** The key alone, in DynamoDB's JSON. */
    public static String keyJson(String orderId) {
        return "{\"customerId\":{\"S\":\"c-1\"},\"orderId\":{\"S\":\"" + orderId + "\"}}";
    }

    /** An order that cannot be read: its status is none. */
    public static String poisonedJson(String orderId) {
        return json(orderId).replace("PAID", "LOST");
    }
}
