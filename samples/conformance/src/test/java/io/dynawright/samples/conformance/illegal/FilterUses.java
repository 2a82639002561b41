package io.dynawright.samples.conformance.illegal;

import java.util.List;

/** What a query's filter cannot name. */
final class FilterUses {

    static final List<Use> ALL = List.of(
            new Use(
                    "the sort key of the table",
                    "orders.query(\"c\", q -> q.filter(it -> it.orderId().exists()));",
                    "method orderId()",
                    "orders.byStatus(NEW, q -> q.filter(it -> it.orderId().exists()));"),
            new Use(
                    "the partition key of the table",
                    "orders.query(\"c\", q -> q.filter(it -> it.customerId().exists()));",
                    "method customerId()",
                    "orders.scan(s -> s.filter(it -> it.customerId().exists()));"),
            new Use(
                    "the sort key of the global index",
                    "orders.byStatus(NEW, q -> q.filter(it -> it.placedAt().exists()));",
                    "method placedAt()",
                    "orders.query(\"c\", q -> q.filter(it -> it.placedAt().exists()));"),
            new Use(
                    "the partition key of the global index",
                    "orders.byStatus(NEW, q -> q.filter(it -> it.status().eq(PAID)));",
                    "method status()",
                    "orders.byTotal(\"c\", q -> q.filter(it -> it.status().eq(PAID)));"),
            new Use(
                    "the sort key of the local index",
                    "orders.byTotal(\"c\", q -> q.filter(it -> it.total().gt(1)));",
                    "method total()",
                    "orders.byTotal(\"c\", q -> q.filter(it -> it.quantity().gt(1)));"),
            new Use(
                    "the sort key, after its condition",
                    "orders.query(\"c\", q -> q.orderId().ge(\"o\").filter(it -> it.orderId().ne(\"p\")));",
                    "method orderId()",
                    "orders.query(\"c\", q -> q.orderId().ge(\"o\").filter(it -> it.note().ne(\"p\")));"),
            new Use(
                    "an attribute of a sort key of several",
                    "consignments.byRegion(\"FR\", \"Paris\", q -> q.filter(it -> it.label().eq(\"a\")));",
                    "method label()",
                    "consignments.byRegion(\"FR\", \"Paris\", q -> q.filter(it -> it.id().eq(\"a\")));"),
            new Use(
                    "an attribute of a sort key of several, after a stage",
                    "consignments.byRegion(\"FR\", \"Paris\", q -> q.state().eq(\"S\").filter(it -> it.weight().ge(1)));",
                    "method weight()",
                    "consignments.byRegion(\"FR\", \"Paris\", q -> q.state().eq(\"S\").weight().ge(1));"),
            new Use(
                    "an attribute of a partition key of several",
                    "consignments.byRegion(\"FR\", \"Paris\", q -> q.filter(it -> it.city().eq(\"Paris\")));",
                    "method city()",
                    "consignments.scan(s -> s.filter(it -> it.city().eq(\"Paris\")));"),
            new Use(
                    "what an index of keys lacks",
                    "parcels.byCarrier(\"DHL\", q -> q.filter(it -> it.note().exists()));",
                    "method note()",
                    "parcels.byState(\"SENT\", q -> q.filter(it -> it.note().exists()));"),
            new Use(
                    "what an index does not include, further down",
                    "parcels.byState(\"SENT\", q -> q.filter(it -> it.address().city().eq(\"Paris\")));",
                    "method address()",
                    "parcels.byState(\"SENT\", q -> q.filter(it -> it.stops().at(0).city().eq(\"Paris\")));"),
            new Use(
                    "a condition after the choice of an index",
                    "orders.where(it -> it.status().eq(NEW), w -> w.filter(it -> it.note().exists()));",
                    "method filter(",
                    "orders.where(it -> it.status().eq(NEW).and(it.note().exists()), w -> w.limit(1));"));

    private FilterUses() {}
}
