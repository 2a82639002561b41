package io.dynawright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.operation.ScanOperation;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.ScannedTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** What a parallel scan asks for, and what comes of it. Requests are made on the thread that asks for items, in order. */
class ParallelScanTest {

    private static final Executor INLINE = Runnable::run;

    private static Map<String, AttributeValue> item(int number) {
        return OrderSchema.INSTANCE.toItem(Orders.order("o-" + number));
    }

    private static Map<String, AttributeValue> poisoned(int number) {
        Map<String, AttributeValue> item = new HashMap<>(item(number));
        item.put("status", AttributeValue.fromS("LOST"));
        return item;
    }

    private static ScannedTable table(int pageSize, int items) {
        return new ScannedTable(
                pageSize,
                IntStream.range(0, items).mapToObj(ParallelScanTest::item).toList());
    }

    private static ScanResults<Order> scan(ScannedTable table) {
        return scan(table, OrderOperations.scan());
    }

    private static <T> ScanResults<T> scan(ScannedTable table, ScanOperation<T> scan) {
        return Dynawright.over(table).run(scan);
    }

    private static String[] ids(int... numbers) {
        return IntStream.of(numbers).mapToObj(number -> "o-" + number).toArray(String[]::new);
    }

    private static void assertRefused(String message, Runnable call) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(call::run)
                .withMessage(message + " (scan of table orders)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 40, 200})
    void everyItemComesOnce(int segments) {
        ScannedTable table = table(3, 100);
        assertThat(scan(table).parallel(segments).stream().map(Order::orderId))
                .containsExactlyInAnyOrder(ids(IntStream.range(0, 100).toArray()));
        assertThat(scan(table).parallel(segments, INLINE).stream().map(Order::orderId))
                .containsExactlyInAnyOrder(ids(IntStream.range(0, 100).toArray()));
        assertThat(table.requests()).allMatch(request -> request.totalSegments() == segments);
        assertThat(table.requests()).extracting(ScanRequest::segment).contains(0, segments - 1);
    }

    @Test
    void pagesComeInOrderOfArrival() {
        assertThat(scan(table(2, 8)).parallel(2, INLINE).stream().map(Order::orderId))
                .containsExactly(ids(0, 2, 1, 3, 4, 6, 5, 7));
    }

    @Test
    void nothingIsSentBeforeAnItemIsAskedFor() {
        ScannedTable table = table(2, 8);
        ParallelScan<Order> scan = scan(table).parallel(2, INLINE);
        scan.stream().close();
        scan.open().close();
        assertThat(table.requests()).isEmpty();
    }

    @Test
    void everyTraversalAsksAnew() {
        ParallelScan<Order> scan = scan(table(2, 8)).parallel(2, INLINE);
        assertThat(scan.stream()).hasSize(8);
        assertThat(scan.stream()).hasSize(8);
    }

    @Test
    void aSegmentDoesNotAskForItsNextPageBeforeAllItemsAreTaken() {
        ScannedTable table = table(2, 12);
        try (ScanIterator<Order> items = scan(table).parallel(2, INLINE).open()) {
            items.next();
            items.next();
            assertThat(table.requests(0)).hasSize(1);
            assertThat(table.requests(1)).hasSize(1);

            assertThat(items.hasNext()).isTrue();
            assertThat(table.requests(0)).hasSize(2);
            items.next();
            items.next();
            assertThat(table.requests(1)).hasSize(1);
            items.next();
            assertThat(table.requests(1)).hasSize(2);
        }
    }

    @Test
    void emptyPagesWithAKeyAreNotTheEnd() {
        ScannedTable table =
                table(3, 20).filtering(item -> item.get("orderId").s().endsWith("7"));
        ScanOperation<Order> filtered =
                OrderOperations.scan(s -> s.filter(it -> it.note().exists()));
        assertThat(scan(table, filtered).parallel(2, INLINE).stream().map(Order::orderId))
                .containsExactly(ids(7, 17));
    }

    @Test
    void segmentsShareTheOptions() {
        ScannedTable table = table(100, 20);
        ScanOperation<Order> scan = OrderOperations.scan(
                s -> s.filter(it -> it.note().exists()).consistent().pageSize(4));
        assertThat(scan(table, scan).parallel(2, INLINE).stream()).hasSize(20);
        assertThat(table.requests())
                .allMatch(request -> request.consistentRead()
                        && request.limit() == 4
                        && "attribute_exists(#n0)".equals(request.filterExpression()));
    }

    @Test
    void aSelectionIsFetchedWithTheKey() {
        ScannedTable table = table(3, 5);
        ScanOperation<Optional<BigDecimal>> totals = OrderOperations.scan(s -> s.select(it -> it.total()));
        assertThat(scan(table, totals).parallel(2, INLINE).stream())
                .hasSize(5)
                .containsOnly(Optional.of(new BigDecimal("12.5")));
        assertThat(table.requests().get(0).projectionExpression()).isEqualTo("#n0, #n1, #n2");
        assertThat(table.requests().get(0).expressionAttributeNames())
                .containsExactlyInAnyOrderEntriesOf(Map.of("#n0", "total", "#n1", "customerId", "#n2", "orderId"));
    }

    @Test
    void aLimitCountsOverAllSegments() {
        ScannedTable table = table(4, 40);
        ScanOperation<Order> five = OrderOperations.scan(s -> s.limit(5));
        assertThat(scan(table, five).parallel(2, INLINE).stream().map(Order::orderId))
                .containsExactly(ids(0, 2, 4, 6, 1));
        assertThat(table.requests()).extracting(ScanRequest::limit).containsExactly(5, 5, 1);
        assertThat(scan(table, five).parallel(3).stream()).hasSize(5);
    }

    @Test
    void aLimitCountsAfterTheFilter() {
        ScannedTable table =
                table(4, 40).filtering(item -> item.get("orderId").s().endsWith("7"));
        ScanOperation<Order> three =
                OrderOperations.scan(s -> s.limit(3).filter(it -> it.note().exists()));
        assertThat(scan(table, three).parallel(2, INLINE).stream().map(Order::orderId))
                .containsExactly(ids(7, 17, 27));
    }

    @Test
    void anItemThatCannotBeReadEndsTheScanAtItsPlace() {
        ScannedTable table = new ScannedTable(3, List.of(item(0), item(1), poisoned(2), item(3)));
        List<String> taken = new ArrayList<>();
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> scan(table).parallel(1, INLINE).forEach(order -> taken.add(order.orderId())))
                .withMessageEndingWith("(scan of table orders, key customerId=c-1, orderId=o-2)");
        assertThat(taken).containsExactly(ids(0, 1));
    }

    @Test
    void anItemThatCannotBeReadCanBeSteppedOverByTheThreadThatTakesTheItems() {
        ScannedTable table = new ScannedTable(2, List.of(poisoned(0), item(1), item(2), poisoned(3), item(4), item(5)));
        List<String> skipped = new ArrayList<>();
        ScanResults<Order> scan = scan(table, OrderOperations.scan(s -> s.limit(4)))
                .onUndecodable(e -> {
                    assertThat(Thread.currentThread().getName()).doesNotStartWith("dynawright");
                    skipped.add(e.target().key().get("orderId"));
                });
        assertThat(scan.parallel(2).stream().map(Order::orderId)).containsExactlyInAnyOrder(ids(1, 2, 4, 5));
        assertThat(skipped).containsExactlyInAnyOrder(ids(0, 3));
    }

    @Test
    void anIteratorHasAnEnd() {
        ScannedTable table = table(2, 1);
        ScanIterator<Order> items = scan(table).parallel(1).open();
        items.next();
        assertThat(items.hasNext()).isFalse();
        assertThat(items.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(items::next);
        items.close();
        assertThat(items.hasNext()).isFalse();
    }

    @Test
    void aClosedIteratorHasNothingToSay() {
        ScanIterator<Order> items = scan(table(2, 10)).parallel(1, INLINE).open();
        items.next();
        items.close();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(items::hasNext)
                .withMessage("The scan was closed");
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(items::next);
    }

    @Test
    void thereAreFromOneToAMillionSegments() {
        ScannedTable table = table(1, 1);
        assertRefused(
                "A scan has from 1 to 1,000,000 segments, and not 0",
                () -> scan(table).parallel(0));
        assertRefused(
                "A scan has from 1 to 1,000,000 segments, and not -1",
                () -> scan(table).parallel(-1, INLINE));
        assertRefused(
                "A scan has from 1 to 1,000,000 segments, and not 1000001",
                () -> scan(table).parallel(1_000_001));
        assertRefused(
                "The executor of the parallel scan is null", () -> scan(table).parallel(2, null));
        assertThat(table.requests()).isEmpty();
        scan(table).parallel(1_000_000);
    }

    @Test
    void aSegmentCannotBeDividedFurther() {
        ScanOperation<Order> segment = OrderOperations.scan(s -> s.segment(1, 4));
        assertRefused(
                "A scan of one segment cannot be parallel",
                () -> scan(table(1, 1), segment).parallel(2));
    }
}
