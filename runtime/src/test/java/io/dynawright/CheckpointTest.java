package io.dynawright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ConfigurationException;
import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidCursorException;
import io.dynawright.error.ServiceException;
import io.dynawright.operation.ScanOperation;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.ScannedTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** Where a parallel scan goes on that was left off. */
class CheckpointTest {

    private static final Executor INLINE = Runnable::run;
    private static final ScanOperation<Order> ALL = OrderOperations.scan();
    private static final ScanOperation<Order> NOTED =
            OrderOperations.scan(s -> s.filter(it -> it.note().exists()));

    private static final int RUNS = Integer.getInteger("scan.runs", 50);
    private static final long SEED = Long.getLong("dynawright.seed", 20_261_121);

    private static ScannedTable table(int pageSize, int items) {
        return new ScannedTable(
                pageSize,
                IntStream.range(0, items).mapToObj(CheckpointTest::item).toList());
    }

    private static Map<String, AttributeValue> item(int number) {
        return OrderSchema.INSTANCE.toItem(Orders.order("o-" + number));
    }

    private static <T> ScanResults<T> scan(ScannedTable table, ScanOperation<T> scan) {
        return Dynawright.over(table)
                .withCursorKeys(CursorKeys.forLocalDevelopment())
                .run(scan);
    }

    private static String[] ids(int... numbers) {
        return IntStream.of(numbers).mapToObj(number -> "o-" + number).toArray(String[]::new);
    }

    private static List<String> rest(ParallelScan<Order> scan) {
        return scan.stream().map(Order::orderId).toList();
    }

    /** Takes so many items, says that all have been dealt with, and closes. */
    private static String taken(ParallelScan<Order> scan, int items, List<String> into) {
        try (ScanIterator<Order> orders = scan.open()) {
            for (int i = 0; i < items && orders.hasNext(); i++) {
                into.add(orders.next().orderId());
            }
            orders.hasNext();
            return orders.checkpoint();
        }
    }

    @Test
    void anItemCountsWhenTheNextOneIsAskedFor() {
        ParallelScan<Order> scan = scan(table(3, 9), ALL).parallel(2, INLINE);
        try (ScanIterator<Order> orders = scan.open()) {
            assertThat(rest(scan.resume(orders.checkpoint()))).hasSize(9);
            orders.next();
            assertThat(rest(scan.resume(orders.checkpoint()))).hasSize(9);
            orders.hasNext();
            assertThat(rest(scan.resume(orders.checkpoint()))).hasSize(8).doesNotContain("o-0");
            orders.hasNext();
            assertThat(rest(scan.resume(orders.checkpoint()))).hasSize(8).contains("o-2");
            orders.next();
            orders.next();
            assertThat(rest(scan.resume(orders.checkpoint()))).containsExactly(ids(4, 6, 8, 1, 3, 5, 7));
        }
    }

    /** {@code -Dscan.runs=10000} makes more of them, {@code -Ddynawright.seed=7} others. */
    @Test
    void howeverOftenItIsLeftOffEveryItemComesOnce() {
        for (long seed = SEED; seed < SEED + RUNS; seed++) {
            try {
                verify(new Random(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Ddynawright.seed=" + seed + " -Dscan.runs=1", e);
            }
        }
    }

    private static void verify(Random random) {
        int items = random.nextInt(120);
        ScannedTable table = table(1 + random.nextInt(7), items)
                .filtering(item -> !item.get("orderId").s().endsWith("3"));
        ScanOperation<Order> operation = random.nextBoolean() ? ALL : NOTED;
        ParallelScan<Order> scan = scan(table, operation).parallel(1 + random.nextInt(50));
        List<String> expected = IntStream.range(0, items)
                .mapToObj(number -> "o-" + number)
                .filter(id -> operation.equals(ALL) || !id.endsWith("3"))
                .toList();
        List<String> seen = new ArrayList<>();
        ParallelScan<Order> next = scan;
        for (int cut = 0; cut < 6; cut++) {
            next = scan.resume(taken(next, random.nextInt(30), seen));
        }
        seen.addAll(rest(next));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void finishedSegmentsAreNotReadAgain() {
        ScannedTable table = table(2, 9);
        ParallelScan<Order> scan = scan(table, ALL).parallel(9, INLINE);
        String checkpoint = taken(scan, 5, new ArrayList<>());
        int before = table.requests().size();
        assertThat(rest(scan.resume(checkpoint))).containsExactly(ids(5, 6, 7, 8));
        assertThat(table.requests().stream().skip(before))
                .extracting(ScanRequest::segment)
                .containsExactly(5, 6, 7, 8);
    }

    @Test
    void aScanThatWasReadToItsEndHasNothingLeft() {
        ScannedTable table = table(2, 9);
        ParallelScan<Order> scan = scan(table, ALL).parallel(3, INLINE);
        String checkpoint = taken(scan, 9, new ArrayList<>());
        int before = table.requests().size();
        assertThat(rest(scan.resume(checkpoint))).isEmpty();
        assertThat(table.requests()).hasSize(before);
    }

    @Test
    void theNumberOfSegmentsIsThatOfTheCheckpoint() {
        ScannedTable table = table(2, 9);
        String checkpoint = taken(scan(table, ALL).parallel(3, INLINE), 4, new ArrayList<>());
        assertThat(rest(scan(table, ALL).parallel(8).resume(checkpoint))).hasSize(5);
        assertThat(table.requests()).extracting(ScanRequest::totalSegments).containsOnly(3);
    }

    @Test
    void whatIsLeftOfALimitIsStillWanted() {
        ScannedTable table = table(2, 20);
        ParallelScan<Order> scan =
                scan(table, OrderOperations.scan(s -> s.limit(7))).parallel(2, INLINE);
        List<String> seen = new ArrayList<>();
        String checkpoint = taken(scan, 3, seen);
        seen.addAll(rest(scan.resume(checkpoint)));
        assertThat(seen).doesNotHaveDuplicates().hasSize(7);
        assertThat(rest(scan.resume(taken(scan.resume(checkpoint), 4, new ArrayList<>()))))
                .isEmpty();
    }

    @Test
    void afterAFailureItGoesOnWhereItFailed() {
        ScannedTable table = table(2, 9).first(request -> {
            if (request.hasExclusiveStartKey() && request.segment() == 1) {
                throw new IllegalStateException("Not now");
            }
        });
        ParallelScan<Order> scan = scan(table, ALL).parallel(2, INLINE);
        List<String> seen = new ArrayList<>();
        ScanIterator<Order> orders = scan.open();
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> orders.forEachRemaining(order -> seen.add(order.orderId())));
        table.first(request -> {});
        assertThat(seen).isNotEmpty().hasSizeLessThan(9);
        seen.addAll(rest(scan.resume(orders.checkpoint())));
        assertThat(seen).containsExactlyInAnyOrder(ids(IntStream.range(0, 9).toArray()));
    }

    @Test
    void whatCannotBeReadIsMetAgain() {
        Map<String, AttributeValue> poisoned = new HashMap<>(item(2));
        poisoned.put("status", AttributeValue.fromS("LOST"));
        ScannedTable table = new ScannedTable(9, List.of(item(0), item(1), poisoned, item(3)));
        ParallelScan<Order> scan = scan(table, ALL).parallel(1, INLINE);
        ScanIterator<Order> orders = scan.open();
        assertThatExceptionOfType(ConversionException.class).isThrownBy(() -> orders.forEachRemaining(order -> {}));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> scan.resume(orders.checkpoint()).stream().findFirst());
        assertThat(scan(table, ALL).onUndecodable(e -> {}).parallel(1, INLINE).resume(orders.checkpoint()).stream())
                .containsExactly(Orders.order("o-3"));
    }

    @Test
    void whatIsFetchedMayChange() {
        ScannedTable table = table(2, 9);
        String checkpoint = taken(scan(table, ALL).parallel(3, INLINE), 4, new ArrayList<>());
        ScanOperation<?> totals = OrderOperations.scan(
                s -> s.pageSize(3).consistent().capacityPerSecond(1000).select(it -> it.total()));
        assertThat(scan(table, totals).parallel(3, INLINE).resume(checkpoint).stream())
                .hasSize(5);
    }

    @Test
    void itIsOfOneScanOnly() {
        ScannedTable table = table(2, 9);
        String checkpoint = taken(scan(table, ALL).parallel(3, INLINE), 4, new ArrayList<>());
        String message = "The cursor belongs to another query or scan, or was changed (scan of table orders)";
        assertRefused(() -> scan(table, NOTED).parallel(3).resume(checkpoint), message);
        assertRefused(
                () -> scan(table, OrderOperations.scan(s -> s.limit(3)))
                        .parallel(3)
                        .resume(checkpoint),
                message);
        assertRefused(() -> scan(table, ALL).page(3, checkpoint), message);
        String cursor = scan(table, ALL).page(3).cursor().orElseThrow();
        assertRefused(() -> scan(table, ALL).parallel(3).resume(cursor), message);
    }

    private static void assertRefused(Runnable call, String message) {
        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(call::run)
                .withMessageStartingWith(message);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "o-1", "Not Base64!"})
    void anythingElseIsNone(String text) {
        ScannedTable table = table(2, 9);
        assertRefused(() -> scan(table, ALL).parallel(3).resume(text), "This is no cursor (scan of table orders)");
        assertThat(table.requests()).isEmpty();
    }

    @Test
    void itNeedsAKey() {
        ParallelScan<Order> scan = Dynawright.over(table(2, 9)).run(ALL).parallel(3, INLINE);
        try (ScanIterator<Order> orders = scan.open()) {
            assertThatExceptionOfType(ConfigurationException.class).isThrownBy(orders::checkpoint);
        }
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> scan.resume("AQ"));
    }
}
