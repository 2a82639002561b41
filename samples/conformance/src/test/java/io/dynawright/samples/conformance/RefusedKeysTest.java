package io.dynawright.samples.conformance;

import static io.dynawright.samples.conformance.OrderStatus.NEW;
import static io.dynawright.samples.conformance.Orders.order;

import io.dynawright.CursorKeys;
import io.dynawright.Dynawright;
import io.dynawright.error.InvalidCursorException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.operation.KeyRange;
import io.dynawright.operation.QueryStage;
import io.dynawright.samples.conformance.KeyTypes.Binaries;
import io.dynawright.samples.conformance.support.Refusals;
import io.dynawright.samples.conformance.support.Tables;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Keys, conditions on sort keys, and cursors that are refused before any call. */
class RefusedKeysTest {

    @RegisterExtension
    private final Tables tables = new Tables(OrderSchema.INSTANCE, ShipmentSchema.INSTANCE);

    private final Dynawright dynawright = tables.dynawright().withCursorKeys(CursorKeys.forLocalDevelopment());
    private final OrderRepository orders = new OrderRepository(dynawright);
    private final TicketRepository tickets = new TicketRepository(dynawright);
    private final ShipmentRepository shipments = new ShipmentRepository(dynawright);
    private final ConsignmentRepository consignments = new ConsignmentRepository(dynawright);
    private final KeyTypes_BinariesRepository binaries = new KeyTypes_BinariesRepository(dynawright);

    private static <V> V none(Class<V> type) {
        return type.cast(null);
    }

    @TestFactory
    Stream<DynamicTest> nullAndEmptyKeys() {
        String none = null;
        Order keyless = new Order(null, "o-1", null, null, null, 0, null);
        return Refusals.of(
                tables,
                InvalidRequestException.class,
                Map.ofEntries(
                        Map.entry("find null", () -> orders.find(none, "o-1")),
                        Map.entry("find null sort key", () -> orders.find("c-1", none)),
                        Map.entry("find empty", () -> orders.find("", "o-1")),
                        Map.entry("find empty sort key", () -> orders.find("c-1", "")),
                        Map.entry("get null", () -> orders.get(none, "o-1")),
                        Map.entry("exists empty", () -> orders.exists("c-1", "")),
                        Map.entry("put null", () -> orders.put(null)),
                        Map.entry("put null key", () -> orders.put(keyless)),
                        Map.entry("put empty key", () -> orders.put(order("c-1", ""))),
                        Map.entry("insert null key", () -> orders.insert(keyless)),
                        Map.entry("delete null", () -> orders.delete(none(Order.class))),
                        Map.entry("delete null key", () -> orders.delete(keyless)),
                        Map.entry("delete empty", () -> orders.delete("", "o-1")),
                        Map.entry("update empty", () -> orders.update("", "o-1", u -> u)),
                        Map.entry("upsert null", () -> orders.upsert("c-1", none, u -> u)),
                        Map.entry("query null", () -> orders.query(none)),
                        Map.entry("query empty", () -> orders.query("")),
                        Map.entry(
                                "where empty",
                                () -> shipments.where(it -> it.label().eq(""))),
                        Map.entry("index query null", () -> orders.byStatus(null)),
                        Map.entry("index query half null", () -> consignments.byRegion("FR", null, q -> q)),
                        Map.entry("index query half empty", () -> consignments.byRegion("", "Paris", q -> q)),
                        Map.entry("empty index key", () -> tickets.put(new Ticket("t-1", "", null))),
                        Map.entry(
                                "update of index key to empty",
                                () -> tickets.update("t-1", u -> u.assignee().set(""))),
                        Map.entry("empty bytes", () -> binaries.put(new Binaries(new byte[0], new byte[1]))),
                        Map.entry("query empty bytes", () -> binaries.query(new byte[0])),
                        Map.entry("too long a key", () -> orders.find("c".repeat(2049), "o-1")),
                        Map.entry("too long a sort key", () -> orders.find("c-1", "o".repeat(1025)))));
    }

    @TestFactory
    Stream<DynamicTest> nullAndEmptySortConditions() {
        return Refusals.of(
                tables,
                InvalidRequestException.class,
                Map.of(
                        "null", () -> sorted(q -> q.orderId().ge(null)),
                        "empty", () -> sorted(q -> q.orderId().eq("")),
                        "empty prefix", () -> sorted(q -> q.orderId().beginsWith("")),
                        "null bound", () -> sorted(q -> q.orderId().between("o-1", null)),
                        "null range", () -> sorted(q -> q.orderId().in(null)),
                        "empty range", () -> sorted(q -> q.orderId().in(KeyRange.atLeast(""))),
                        "null in a key of several",
                                () -> consignments.byRegion(
                                        "FR", "Paris", q -> q.state().eq(null)),
                        "empty after another",
                                () -> consignments.byRegion(
                                        "FR",
                                        "Paris",
                                        q -> q.state()
                                                .eq("S")
                                                .weight()
                                                .eq(9)
                                                .label()
                                                .ge(""))));
    }

    private void sorted(Function<OrderQuery, ? extends QueryStage<OrderQuery, Order>> condition) {
        orders.query("c-1", condition);
    }

    @TestFactory
    Stream<DynamicTest> cursorsOfOtherQueries() {
        orders.put(order("c-1", "o-1"));
        orders.put(order("c-1", "o-2"));
        shipments.put(new Shipment("c-1", "1", null, null, 1, null, null, null, null, null));
        shipments.put(new Shipment("c-1", "2", null, null, 2, null, null, null, null, null));
        String cursor = orders.query("c-1").page(1).cursor().orElseThrow();
        String scan = orders.scan().page(1).cursor().orElseThrow();
        String other = shipments.query("c-1").page(1).cursor().orElseThrow();
        return Refusals.of(
                tables,
                InvalidCursorException.class,
                Map.ofEntries(
                        Map.entry("another partition", () -> orders.query("c-2").page(1, cursor)),
                        Map.entry(
                                "another direction",
                                () -> orders.query("c-1").reversed().page(1, cursor)),
                        Map.entry("a local index", () -> orders.byTotal("c-1").page(1, cursor)),
                        Map.entry("a global index", () -> orders.byStatus(NEW).page(1, cursor)),
                        Map.entry("a scan", () -> orders.scan().page(1, cursor)),
                        Map.entry("of a scan", () -> orders.query("c-1").page(1, scan)),
                        Map.entry("of another table", () -> orders.query("c-1").page(1, other)),
                        Map.entry(
                                "another filter",
                                () -> orders.query(
                                                "c-1",
                                                q -> q.filter(it -> it.note().exists()))
                                        .page(1, cursor)),
                        Map.entry(
                                "another sort condition",
                                () -> orders.query("c-1", q -> q.orderId().ge("o"))
                                        .page(1, cursor)),
                        Map.entry("no cursor", () -> orders.query("c-1").page(1, "cursor")),
                        Map.entry("empty", () -> orders.query("c-1").page(1, "")),
                        Map.entry(
                                "a cursor with a change",
                                () -> orders.query("c-1").page(1, cursor.substring(1)))));
    }
}
