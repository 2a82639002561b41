package io.dynawright.samples.conformance.illegal;

import java.util.List;

/** Keys, and conditions on sort keys. */
final class KeyUses {

    static final List<Use> ALL = List.of(
            new Use(
                    "half a key",
                    "orders.get(\"c\");",
                    "java.lang.String cannot be converted to io.dynawright.samples.conformance.OrderKey",
                    "orders.get(\"c\", \"o\");"),
            new Use(
                    "a key of the wrong type",
                    "orders.byStatus(\"NEW\");",
                    "java.lang.String cannot be converted to io.dynawright.samples.conformance.OrderStatus",
                    "orders.byStatus(NEW);"),
            new Use(
                    "half a partition key",
                    "consignments.byRegion(\"FR\");",
                    "actual and formal argument lists differ in length",
                    "consignments.byRegion(\"FR\", \"Paris\");"),
            new Use(
                    "a query of a table without sort key",
                    "tickets.query(\"t\");",
                    "method query(java.lang.String)",
                    "tickets.byAssignee(\"ann\");"),
            new Use(
                    "a sort condition on a table without sort key",
                    "tickets.query(\"t\", q -> q.ticketId().ge(\"t\"));",
                    "method query(java.lang.String,",
                    "tickets.get(\"t\");"),
            new Use(
                    "a sort condition on an index without sort key",
                    "tickets.byAssignee(\"ann\", q -> q.ticketId().ge(\"t\"));",
                    "method ticketId()",
                    "tickets.byAssignee(\"ann\", q -> q.filter(it -> it.ticketId().ge(\"t\")));"),
            new Use(
                    "two sort conditions",
                    "orders.query(\"c\", q -> q.orderId().ge(\"o\").orderId().lt(\"p\"));",
                    "method orderId()",
                    "orders.query(\"c\", q -> q.orderId().between(\"o\", \"p\"));"),
            new Use(
                    "two sort conditions on an index",
                    "orders.byStatus(NEW, q -> q.placedAt().ge(noon).placedAt().lt(noon));",
                    "method placedAt()",
                    "orders.byStatus(NEW, q -> q.placedAt().between(noon, noon));"),
            new Use(
                    "a range before the last attribute of a sort key",
                    "consignments.byRegion(\"FR\", \"Paris\", q -> q.state().ge(\"S\").weight().eq(9));",
                    "method weight()",
                    "consignments.byRegion(\"FR\", \"Paris\", q -> q.state().eq(\"S\").weight().eq(9));"),
            new Use(
                    "a range before the last attribute, after another",
                    "consignments.byRegion(\"FR\", \"Paris\", q -> q.state().eq(\"S\").weight().gt(9).label().eq(\"a\"));",
                    "method label()",
                    "consignments.byRegion(\"FR\", \"Paris\", q -> q.state().eq(\"S\").weight().eq(9).label().gt(\"a\"));"),
            new Use(
                    "a sort key without its first attribute",
                    "consignments.byRegion(\"FR\", \"Paris\", q -> q.weight().eq(9));",
                    "method weight()",
                    "consignments.byRegion(\"FR\", \"Paris\", q -> q.state().eq(\"S\"));"),
            new Use(
                    "a sort key with a gap",
                    "consignments.byRegion(\"FR\", \"Paris\", q -> q.state().eq(\"S\").label().eq(\"a\"));",
                    "method label()",
                    "consignments.byRegion(\"FR\", \"Paris\", q -> q.state().eq(\"S\").weight().eq(9).label().eq(\"a\"));"),
            new Use(
                    "two conditions on one attribute of a sort key",
                    "consignments.byRegion(\"FR\", \"Paris\", q -> q.state().eq(\"S\").state().eq(\"T\"));",
                    "method state()",
                    "consignments.byRegion(\"FR\", \"Paris\", q -> q.state().between(\"S\", \"T\"));"),
            new Use(
                    "a prefix of a number, as a sort condition",
                    "orders.byTotal(\"c\", q -> q.total().beginsWith(\"1\"));",
                    "method beginsWith(java.lang.String)",
                    "orders.byStatus(NEW, q -> q.placedAt().beginsWith(\"2026\"));"),
            new Use(
                    "unequal, as a sort condition",
                    "orders.query(\"c\", q -> q.orderId().ne(\"o\"));",
                    "method ne(java.lang.String)",
                    "orders.query(\"c\", q -> q.orderId().eq(\"o\"));"),
            new Use(
                    "a part of text, as a sort condition",
                    "orders.query(\"c\", q -> q.orderId().contains(\"o\"));",
                    "method contains(java.lang.String)",
                    "orders.query(\"c\", q -> q.orderId().beginsWith(\"o\"));"),
            new Use(
                    "presence, as a sort condition",
                    "orders.query(\"c\", q -> q.orderId().exists());",
                    "method exists()",
                    "orders.query(\"c\", q -> q.orderId().ge(\"o\"));"),
            new Use(
                    "one of some values, as a sort condition",
                    "orders.query(\"c\", q -> q.orderId().in(\"o\", \"p\"));",
                    "method in in class",
                    "orders.query(\"c\", q -> q.orderId().in(KeyRange.between(\"o\", \"p\")));"),
            new Use(
                    "a range of another type",
                    "orders.query(\"c\", q -> q.orderId().in(KeyRange.between(1, 2)));",
                    "lower bounds: java.lang.Integer",
                    "orders.byTotal(\"c\", q -> q.total().between(1, 2));"),
            new Use(
                    "a bound of another type",
                    "orders.query(\"c\", q -> q.orderId().between(\"o\", 2));",
                    "int cannot be converted to java.lang.String",
                    "orders.query(\"c\", q -> q.orderId().between(\"o\", \"2\"));"));

    private KeyUses() {}
}
