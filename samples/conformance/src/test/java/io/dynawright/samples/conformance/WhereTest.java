package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.CursorKeys;
import io.dynawright.Page;
import io.dynawright.Results;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Condition;
import io.dynawright.samples.conformance.support.RandomShipments;
import io.dynawright.samples.conformance.support.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Whatever the condition, and whichever table or index serves it: its items are those that a scan with it as a filter
 * finds, though most indexes lack items.
 *
 * <p>{@code -Dwhere.runs=5000} makes more of them, {@code -Ddynawright.seed=7} others; a failure names its seed.
 */
class WhereTest {

    private static final int RUNS = Integer.getInteger("where.runs", 250);
    private static final long SEED = Long.getLong("dynawright.seed", 20_261_121);
    private static final int ITEMS = 60;
    private static final String UNSERVED = "No key serves the condition";

    @RegisterExtension
    private final Tables tables = new Tables(ShipmentSchema.INSTANCE);

    private ShipmentRepository repository() {
        return new ShipmentRepository(tables.dynawright().withCursorKeys(CursorKeys.forLocalDevelopment()));
    }

    @Test
    void theItemsOfAConditionAreThoseThatAScanFinds() {
        ShipmentRepository shipments = repository();
        new RandomShipments(new Random(SEED)).items(ITEMS).forEach(shipments::put);
        Map<String, Integer> choices = new HashMap<>();
        for (long seed = SEED; seed < SEED + RUNS; seed++) {
            Condition condition = new RandomShipments(new Random(seed)).condition();
            try {
                choices.merge(verify(shipments, condition), 1, Integer::sum);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Ddynawright.seed=" + seed + " -Dwhere.runs=1: " + condition, e);
            }
        }
        if (RUNS >= 250) {
            assertThat(choices)
                    .containsKeys(
                            "GetItem from the table",
                            "Query of the table",
                            "Query of local index by-total",
                            "Query of local index by-weight",
                            "Query of index by-status",
                            "Query of index by-place",
                            "Query of index by-number",
                            "Scan of the table");
        }
    }

    /** What was chosen. */
    private static String verify(ShipmentRepository shipments, Condition condition) {
        List<Shipment> expected =
                shipments.scan(s -> s.filter(it -> condition)).stream().toList();
        Optional<Results<Shipment>> found = found(shipments, condition);
        if (found.isEmpty()) {
            assertThat(expected).isEmpty();
            return "bounds in the wrong order";
        }
        Results<Shipment> results = found.get();
        assertThat(results.list()).as(results.explain()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(results.count()).isEqualTo(expected.size());
        assertThat(pages(results)).containsExactlyElementsOf(results.list());
        return results.explain().replaceAll("(?s).*\n  chosen: ([^\n]*).*", "$1");
    }

    /** The results, from a scan where there is no other way; empty if the condition was refused for its bounds. */
    private static Optional<Results<Shipment>> found(ShipmentRepository shipments, Condition condition) {
        try {
            return Optional.of(shipments.where(it -> condition, w -> w.pageSize(7)));
        } catch (InvalidRequestException e) {
            if (!e.getMessage().startsWith(UNSERVED)) {
                assertThat(e).hasMessageContaining("are in the wrong order");
                return Optional.empty();
            }
        }
        return Optional.of(shipments.where(it -> condition, w -> w.allowScan().pageSize(7)));
    }

    private static List<Shipment> pages(Results<Shipment> results) {
        Page<Shipment> page = results.page(3);
        List<Shipment> items = new ArrayList<>(page.items());
        while (!page.isLast()) {
            page = results.page(3, page.cursor().orElseThrow());
            items.addAll(page.items());
        }
        return items;
    }

    @Test
    void itemsThatAnIndexLacksAreNotLost() {
        ShipmentRepository shipments = repository();
        Shipment dated = new Shipment("s", "1", "NEW", "2026", 1, 1, "c", "x", "z", "l");
        Shipment undated = new Shipment("s", "2", "NEW", null, null, null, null, null, null, null);
        shipments.put(dated);
        shipments.put(undated);

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> shipments.where(it -> it.status().eq("NEW")))
                .withMessageStartingWith(UNSERVED)
                .withMessageContaining(
                        "items without placedAt are not in it, and the condition does not ask for placedAt")
                .withMessageContaining("@Index(name = \"by-status-2\", partitionKey = \"status\")");
        assertThat(shipments.where(it -> it.status().eq("NEW"), w -> w.allowScan()))
                .containsExactlyInAnyOrder(dated, undated);
        assertThat(shipments.where(it -> it.status().eq("NEW").and(it.placedAt().exists())))
                .containsExactly(dated);
        assertThat(shipments.where(it -> it.number().eq("2"))).containsExactly(undated);
        assertThat(shipments.where(it -> it.number().eq("2").and(Condition.anyOf())))
                .isEmpty();
    }

    @Test
    void resultsAreInTheOrderOfWhatWasChosen() {
        ShipmentRepository shipments = repository();
        for (int total = 1; total <= 5; total++) {
            shipments.put(new Shipment("s", "" + (9 - total), null, null, total, null, null, null, null, null));
        }

        assertThat(shipments.where(
                        it -> it.sender().eq("s").and(it.total().ge(2)),
                        w -> w.descending().limit(3)))
                .extracting(Shipment::total)
                .containsExactly(5, 4, 3);
        assertThat(shipments
                        .where(it -> it.sender().eq("s").and(it.total().ge(2)))
                        .reversed()
                        .list())
                .extracting(Shipment::total)
                .containsExactly(5, 4, 3, 2);
        assertThat(shipments.where(it -> it.sender().eq("s")))
                .extracting(Shipment::number)
                .isSorted();
    }

    @Test
    void aConsistentReadNeverGoesToAGlobalIndex() {
        ShipmentRepository shipments = repository();

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> shipments.where(it -> it.number().eq("1"), w -> w.consistent()))
                .withMessageContaining("not index by-number: a global index has no consistent reads");
        assertThat(shipments.where(it -> it.sender().eq("s"), w -> w.consistent()))
                .isEmpty();
    }
}
