package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.CursorKeys;
import io.dynawright.ParallelScan;
import io.dynawright.ScanIterator;
import io.dynawright.ScanResults;
import io.dynawright.samples.conformance.support.Tables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * Whatever the items, the filter and the number of segments: a parallel scan gives every item once, also when it is left
 * off and resumed.
 *
 * <p>{@code -Dscan.runs=1000} makes more of them, {@code -Ddynawright.seed=7} others; a failure names its seed.
 */
class ParallelScanTest {

    private static final int RUNS = Integer.getInteger("scan.runs", 6);
    private static final long SEED = Long.getLong("dynawright.seed", 20_261_121);

    @RegisterExtension
    private final Tables tables = new Tables(OrderSchema.INSTANCE);

    private OrderRepository repository() {
        return new OrderRepository(tables.dynawright().withCursorKeys(CursorKeys.forLocalDevelopment()));
    }

    private static List<Order> randomOrders(Random random) {
        return IntStream.range(0, random.nextInt(60))
                .mapToObj(i -> new Order(
                        "c-" + random.nextInt(20),
                        "o-" + i,
                        OrderStatus.NEW,
                        Orders.NOON,
                        BigDecimal.valueOf(i),
                        random.nextInt(10),
                        null))
                .toList();
    }

    @Test
    void everyItemComesOnceHoweverOftenItIsLeftOff() {
        OrderRepository orders = repository();
        for (long seed = SEED; seed < SEED + RUNS; seed++) {
            Random random = new Random(seed);
            List<Order> stored = randomOrders(random);
            stored.forEach(orders::put);
            try {
                verify(orders, stored, random);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Ddynawright.seed=" + seed + " -Dscan.runs=1", e);
            }
            stored.forEach(order -> orders.delete(order.customerId(), order.orderId()));
        }
    }

    private static void verify(OrderRepository orders, List<Order> stored, Random random) {
        int least = random.nextInt(8);
        int pageSize = 1 + random.nextInt(6);
        int segments = 1 + random.nextInt(40);
        ScanResults<Order> results =
                orders.scan(s -> s.filter(it -> it.quantity().ge(least)).pageSize(pageSize));
        List<Order> expected =
                stored.stream().filter(order -> order.quantity() >= least).toList();

        ParallelScan<Order> scan = results.parallel(segments);
        try (Stream<Order> all = scan.stream()) {
            assertThat(all.toList()).containsExactlyInAnyOrderElementsOf(expected);
        }
        List<Order> pieces = new ArrayList<>();
        ParallelScan<Order> next = scan;
        for (int cut = 0; cut < 4; cut++) {
            next = scan.resume(left(next, random.nextInt(15), pieces));
        }
        next.forEach(pieces::add);
        assertThat(pieces).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String left(ParallelScan<Order> scan, int after, List<Order> into) {
        try (ScanIterator<Order> items = scan.open()) {
            while (into.size() < after && items.hasNext()) {
                into.add(items.next());
            }
            items.hasNext();
            return items.checkpoint();
        }
    }

    @Test
    void segmentsTogetherAreTheTable() {
        OrderRepository orders = repository();
        List<Order> stored = randomOrders(new Random(SEED));
        stored.forEach(orders::put);
        List<Order> found = IntStream.range(0, 3)
                .boxed()
                .flatMap(number -> orders.scan(s -> s.segment(number, 3)).stream())
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(tables.lastRequest(ScanRequest.class).totalSegments()).isEqualTo(3);
    }

    @Test
    void aSelectionIsReadInSegmentsToo() {
        OrderRepository orders = repository();
        List<Order> stored = randomOrders(new Random(SEED));
        stored.forEach(orders::put);
        List<BigDecimal> totals = stored.stream().map(Order::total).toList();
        assertThat(orders.scan(s -> s.select(it -> it.total())).stream().map(Optional::orElseThrow))
                .containsExactlyInAnyOrderElementsOf(totals);
        assertThat(orders.scan(s -> s.select(it -> it.total(), it -> it.note())).parallel(3).stream()
                        .map(order -> order.get(it -> it.total()).orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(totals);
    }

    @Test
    void aBrakeLearnsWhatPagesCost() {
        OrderRepository orders = repository();
        List<Order> stored = randomOrders(new Random(SEED));
        stored.forEach(orders::put);
        assertThat(orders.scan(s -> s.capacityPerSecond(100_000)).parallel(4).stream())
                .hasSameSizeAs(stored);
        assertThat(orders.scan(s -> s.capacityPerSecond(100_000)).pages())
                .allMatch(page -> page.consumedCapacity().orElseThrow() > 0);
    }
}
