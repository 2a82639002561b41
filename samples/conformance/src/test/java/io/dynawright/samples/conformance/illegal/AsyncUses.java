package io.dynawright.samples.conformance.illegal;

import java.util.List;

/** Results of the asynchronous repository that are used as if they were there. */
final class AsyncUses {

    static final List<Use> ALL = List.of(
            new Use(
                    "a whole table in one list that is to come",
                    "async.scan().list();",
                    "method list()",
                    "async.query(\"c\").list();"),
            new Use(
                    "a strongly consistent read of a global index that is to come",
                    "async.byStatus(PAID, q -> q.consistent());",
                    "method consistent()",
                    "async.query(\"c\", q -> q.consistent());"),
            new Use(
                    "an attribute of an item that is to come",
                    "async.get(\"c\", \"o\").orderId();",
                    "method orderId()",
                    "async.get(\"c\", \"o\").thenApply(Order::orderId);"),
            new Use(
                    "a loop over items that are to come",
                    "for (Order order : async.query(\"c\")) {}",
                    "for-each not applicable",
                    "async.query(\"c\").forEach(order -> {});"),
            new Use(
                    "a stream of items that are to come",
                    "async.query(\"c\").stream();",
                    "method stream()",
                    "orders.query(\"c\").stream();"));

    private AsyncUses() {}
}
