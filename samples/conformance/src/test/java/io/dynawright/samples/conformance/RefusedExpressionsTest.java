package io.dynawright.samples.conformance;

import static io.dynawright.samples.conformance.OrderStatus.NEW;
import static io.dynawright.samples.conformance.Orders.NOON;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Condition;
import io.dynawright.operation.KeyRange;
import io.dynawright.samples.conformance.every.Grade;
import io.dynawright.samples.conformance.support.Refusals;
import io.dynawright.samples.conformance.support.Tables;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Conditions and updates that are refused before any call. */
class RefusedExpressionsTest {

    private static final byte[] LOW = {1};
    private static final byte[] HIGH = {2};

    @RegisterExtension
    private final Tables tables = new Tables();

    private final OrderRepository orders = new OrderRepository(tables.dynawright());
    private final ShipmentRepository shipments = new ShipmentRepository(tables.dynawright());
    private final SpecimenRepository specimens = new SpecimenRepository(tables.dynawright());
    private final ConsignmentRepository consignments = new ConsignmentRepository(tables.dynawright());
    private final KeyTypes_BinariesRepository binaries = new KeyTypes_BinariesRepository(tables.dynawright());

    private static <V> V none(Class<V> type) {
        return type.cast(null);
    }

    @TestFactory
    Stream<DynamicTest> boundsInTheWrongOrder() {
        return Refusals.of(
                tables,
                InvalidRequestException.class,
                Map.ofEntries(
                        Map.entry(
                                "text",
                                () -> orders.query("c-1", q -> q.orderId().between("o-2", "o-1"))),
                        Map.entry(
                                "number",
                                () -> orders.byTotal("c-1", q -> q.total().between(10, 9))),
                        Map.entry(
                                "time",
                                () -> orders.byStatus(NEW, q -> q.placedAt().between(NOON.plusSeconds(1), NOON))),
                        Map.entry(
                                "binary",
                                () -> binaries.query(LOW, q -> q.sort().between(HIGH, LOW))),
                        Map.entry(
                                "range",
                                () -> orders.query("c-1", q -> q.orderId().in(KeyRange.between("o-2", "o-1")))),
                        Map.entry(
                                "attribute of a key of several",
                                () -> consignments.byRegion(
                                        "FR",
                                        "Paris",
                                        q -> q.state().eq("S").weight().between(10, 9))),
                        Map.entry(
                                "filter",
                                () -> orders.scan(s -> s.filter(it -> it.total().between(10, 9)))),
                        Map.entry("size", () -> filtered(it -> it.text().size().between(2, 1))),
                        Map.entry(
                                "where",
                                () -> shipments.where(it ->
                                        it.sender().eq("s").and(it.number().between("2", "1")))),
                        Map.entry(
                                "two conditions",
                                () -> shipments.where(it -> it.sender()
                                        .eq("s")
                                        .and(it.number().ge("2"))
                                        .and(it.number().le("1")))),
                        Map.entry(
                                "condition of a write",
                                () -> orders.update(
                                        "c-1",
                                        "o-1",
                                        u -> u.onlyIf(it -> it.quantity().between(2, 1))))));
    }

    private void filtered(Function<SpecimenAttributes, Condition> condition) {
        specimens.scan(s -> s.filter(condition));
    }

    @TestFactory
    Stream<DynamicTest> nullOperandsOfConditions() {
        return Refusals.of(
                tables,
                InvalidRequestException.class,
                Map.ofEntries(
                        Map.entry("equal", () -> filtered(it -> it.text().eq(none(String.class)))),
                        Map.entry("less", () -> filtered(it -> it.count().lt(none(Integer.class)))),
                        Map.entry("low", () -> filtered(it -> it.price().between(null, it.count()))),
                        Map.entry("one of", () -> filtered(it -> it.grade().in(null, none(Grade.class)))),
                        Map.entry("any of", () -> filtered(it -> it.text().inAny(Arrays.asList("a", null)))),
                        Map.entry(
                                "any of nothing", () -> filtered(it -> it.text().inAny(List.of()))),
                        Map.entry("any of null", () -> filtered(it -> it.text().inAny(null))),
                        Map.entry("prefix", () -> filtered(it -> it.text().beginsWith(none(String.class)))),
                        Map.entry("part", () -> filtered(it -> it.words().contains(none(String.class)))),
                        Map.entry("type", () -> filtered(it -> it.text().attributeType(null))),
                        Map.entry(
                                "entry",
                                () -> filtered(it -> it.stock().key(null).exists())),
                        Map.entry(
                                "empty entry",
                                () -> filtered(it -> it.stock().key("").exists())),
                        Map.entry(
                                "position",
                                () -> filtered(it -> it.lines().at(-1).exists())),
                        Map.entry(
                                "nested",
                                () -> filtered(it -> it.parts().at(0).name().eq(none(String.class)))),
                        Map.entry(
                                "both", () -> filtered(it -> it.text().exists().and(null))),
                        Map.entry(
                                "all",
                                () -> filtered(it -> Condition.allOf(it.text().exists(), null))),
                        Map.entry("condition", () -> filtered(it -> null)),
                        Map.entry("function", () -> filtered(null)),
                        Map.entry("where", () -> orders.where(it -> null)),
                        Map.entry("of a write", () -> orders.delete("c-1", "o-1", w -> w.onlyIf(null)))));
    }

    @TestFactory
    Stream<DynamicTest> nullOperandsOfUpdates() {
        return Refusals.of(
                tables,
                InvalidRequestException.class,
                Map.ofEntries(
                        Map.entry("value", () -> changed(u -> u.text().set(none(String.class)))),
                        Map.entry("default", () -> changed(u -> u.text().setIfAbsent(null))),
                        Map.entry("summand", () -> changed(u -> u.count().increment(none(Integer.class)))),
                        Map.entry("added", () -> changed(u -> u.words().add("a", none(String.class)))),
                        Map.entry(
                                "added of nothing", () -> changed(u -> u.words().addAll(List.of()))),
                        Map.entry("deleted", () -> changed(u -> u.numbers().delete(null))),
                        Map.entry("appended", () -> changed(u -> u.lines().append("a", none(String.class)))),
                        Map.entry("prepended", () -> changed(u -> u.parts().prependAll(null))),
                        Map.entry(
                                "entry",
                                () -> changed(u -> u.byGrade().key(null).remove())),
                        Map.entry("nested", () -> changed(u -> u.part().name().set(none(String.class)))),
                        Map.entry("changes", () -> changed(u -> null)),
                        Map.entry(
                                "changed twice",
                                () -> changed(u -> u.count().set(1).count().increment(1))),
                        Map.entry(
                                "part and whole",
                                () -> changed(
                                        u -> u.part().name().remove().part().remove()))));
    }

    private void changed(UnaryOperator<SpecimenUpdate> changes) {
        specimens.update("s", changes);
    }
}
