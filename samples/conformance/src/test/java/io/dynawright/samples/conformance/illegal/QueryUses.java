package io.dynawright.samples.conformance.illegal;

import java.util.List;

/** The options and results of queries, scans and reads. */
final class QueryUses {

    static final List<Use> ALL = List.of(
            new Use(
                    "a consistent query of a global index",
                    "orders.byStatus(NEW, q -> q.consistent());",
                    "method consistent()",
                    "orders.byTotal(\"c\", q -> q.consistent());"),
            new Use(
                    "a consistent query of a global index, after its sort condition",
                    "orders.byStatus(NEW, q -> q.placedAt().ge(noon).consistent());",
                    "method consistent()",
                    "orders.query(\"c\", q -> q.orderId().ge(\"o\").consistent());"),
            new Use(
                    "a consistent query of a global index, after a first attribute",
                    "consignments.byRegion(\"FR\", \"Paris\", q -> q.state().eq(\"S\").consistent());",
                    "method consistent()",
                    "consignments.byRegion(\"FR\", \"Paris\", q -> q.state().eq(\"S\").descending());"),
            new Use(
                    "a consistent query of a global index, after a second attribute",
                    "consignments.byRegion(\"FR\", \"Paris\", q -> q.state().eq(\"S\").weight().ge(9).consistent());",
                    "method consistent()",
                    "consignments.byRegion(\"FR\", \"Paris\", q -> q.state().eq(\"S\").weight().ge(9).limit(1));"),
            new Use(
                    "an order by what is no key",
                    "orders.query(\"c\", q -> q.descending(it -> it.total()));",
                    "method descending in class",
                    "orders.byTotal(\"c\", q -> q.descending());"),
            new Use(
                    "a sort condition on what is a key of another index",
                    "orders.query(\"c\", q -> q.total().ge(1));",
                    "method total()",
                    "orders.byTotal(\"c\", q -> q.total().ge(1));"),
            new Use(
                    "an order of a scan",
                    "orders.scan(s -> s.descending());",
                    "method descending()",
                    "orders.query(\"c\", q -> q.descending());"),
            new Use(
                    "a scan from its end",
                    "orders.scan().reversed();",
                    "method reversed()",
                    "orders.query(\"c\").reversed();"),
            new Use(
                    "an order of one item",
                    "orders.get(\"c\", \"o\", r -> r.descending());",
                    "method descending()",
                    "orders.get(\"c\", \"o\", r -> r.consistent());"),
            new Use("a list of a whole table", "orders.scan().list();", "method list()", "orders.scan().stream();"),
            new Use(
                    "a brake on a query",
                    "orders.query(\"c\", q -> q.capacityPerSecond(5));",
                    "method capacityPerSecond(int)",
                    "orders.scan(s -> s.capacityPerSecond(5));"),
            new Use(
                    "a segment of a query",
                    "orders.query(\"c\", q -> q.segment(0, 4));",
                    "method segment(int,int)",
                    "orders.scan(s -> s.segment(0, 4));"),
            new Use(
                    "a query on several threads",
                    "orders.query(\"c\").parallel(4);",
                    "method parallel(int)",
                    "orders.scan().parallel(4);"),
            new Use(
                    "a sort condition in a scan",
                    "orders.scan(s -> s.orderId().ge(\"o\"));",
                    "method orderId()",
                    "orders.scan(s -> s.filter(it -> it.orderId().ge(\"o\")));"),
            new Use(
                    "a query that may become a scan",
                    "orders.query(\"c\", q -> q.allowScan());",
                    "method allowScan()",
                    "orders.where(it -> it.status().eq(NEW), w -> w.allowScan());"),
            new Use(
                    "another query's builder",
                    "orders.query(\"c\", q -> byTotal);",
                    "bad return type in lambda expression",
                    "orders.byTotal(\"c\", q -> byTotal);"),
            new Use(
                    "another entity",
                    "orders.put(new Ticket(\"t\", null, null));",
                    "Ticket cannot be converted to io.dynawright.samples.conformance.Order",
                    "tickets.put(new Ticket(\"t\", null, null));"));

    private QueryUses() {}
}
