package io.dynawright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.InvalidCursorException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ServiceException;
import io.dynawright.operation.AsyncExecutor;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.Settings;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.DeferredClient;
import io.dynawright.stub.Probe;
import io.dynawright.stub.ScannedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Segments that are read at the same time without threads. */
class AsyncParallelScanTest {

    private static final CursorKeys KEYS = CursorKeys.forLocalDevelopment();

    private final Probe<Order> probe = new Probe<>();

    private static ScannedTable table(int pageSize, int items) {
        return new ScannedTable(
                pageSize,
                IntStream.range(0, items)
                        .mapToObj(i -> OrderSchema.INSTANCE.toItem(Orders.order("o-" + i)))
                        .toList());
    }

    private static AsyncScanResults<Order> over(DeferredClient client) {
        return DynawrightAsync.over(client).withCursorKeys(KEYS).run(OrderOperations.scan());
    }

    private static String[] ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "o-" + i).toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 40, 200})
    void everyItemComesOnce(int segments) {
        List<String> all = new ArrayList<>();
        over(DeferredClient.atOnce(table(3, 100)))
                .parallel(segments)
                .forEach(order -> all.add(order.orderId()))
                .join();
        assertThat(all).containsExactlyInAnyOrder(ids(0, 100));
    }

    @Test
    void allSegmentsBeginWithTheFirstDemand() {
        DeferredClient client = DeferredClient.whenTold(table(2, 12));
        over(client).parallel(3).subscribe(probe);
        assertThat(client.calls()).isEmpty();
        probe.request(1);
        assertThat(client.calls()).hasSize(3);
        client.answer(2);
        assertThat(probe.items()).extracting(Order::orderId).containsExactly("o-2");
    }

    @Test
    void aSegmentDoesNotAskForItsNextPageBeforeAllItemsAreTaken() {
        DeferredClient client = DeferredClient.whenTold(table(2, 12));
        over(client).parallel(2).subscribe(probe);
        probe.request(2);
        client.answer(0);
        client.answer(1);
        assertThat(probe.items()).hasSize(2);
        assertThat(client.calls()).hasSize(2);
        probe.request(1);
        assertThat(client.calls()).hasSize(3);
        assertThat(probe.items()).extracting(Order::orderId).containsExactly("o-0", "o-2", "o-1");
    }

    @Test
    void noMoreAreReadAtOnceThanMayBe() {
        DeferredClient client = DeferredClient.whenTold(table(9, 12));
        over(client).parallel(6, 2).subscribe(probe);
        probe.request(Long.MAX_VALUE);
        for (int call = 0; call < 6; call++) {
            assertThat(client.calls()).hasSize(Math.min(6, call + 2));
            client.answer(call);
        }
        assertThat(probe.items()).hasSize(12);
        assertThat(probe.ends()).containsExactly("complete");
    }

    @Test
    void cancellingCancelsAllSegments() {
        DeferredClient client = DeferredClient.whenTold(table(2, 12));
        over(client).parallel(3).subscribe(probe);
        probe.request(1);
        probe.cancel();
        assertThat(client.calls()).hasSize(3).allMatch(DeferredClient.Call::isCancelled);
    }

    @Test
    void aFailureCancelsTheOtherSegments() {
        ScannedTable table = table(2, 12).first(request -> {
            if (request.segment() == 1) {
                throw new IllegalArgumentException("Not this one");
            }
        });
        DeferredClient client = DeferredClient.whenTold(table);
        over(client).parallel(3).subscribe(probe);
        probe.request(9);
        client.answer(0);
        client.answer(1);
        assertThat(probe.items()).hasSize(2);
        assertThat(probe.error()).isInstanceOf(ServiceException.class);
        assertThat(client.calls().get(2).isCancelled()).isTrue();
        assertThat(client.calls()).hasSize(4).last().matches(DeferredClient.Call::isCancelled);
    }

    @Test
    void segmentsShareALimit() {
        AsyncParallelScan<Order> scan = DynawrightAsync.over(DeferredClient.atOnce(table(2, 50)))
                .run(OrderOperations.scan(s -> s.limit(7)))
                .parallel(3);
        scan.subscribe(probe);
        probe.request(7);
        assertThat(probe.items()).hasSize(7);
        assertThat(probe.ends()).containsExactly("complete");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 10, 24, 25})
    void aCheckpointIsWhereAnotherTraversalGoesOn(int until) {
        ScannedTable table = table(2, 25);
        AsyncParallelScan<Order> scan = over(DeferredClient.atOnce(table)).parallel(3);
        List<String> seen = new ArrayList<>();
        AsyncScanRun run = scan.start(order -> {
            if (seen.size() == until) {
                throw new UnsupportedOperationException("Enough");
            }
            seen.add(order.orderId());
        });
        assertThat(run.completion()).isDone();
        List<String> rest = new ArrayList<>();
        scan.resume(run.checkpoint())
                .forEach(order -> rest.add(order.orderId()))
                .join();
        assertThat(seen).hasSize(until);
        rest.addAll(seen);
        assertThat(rest).containsExactlyInAnyOrder(ids(0, 25));

        ParallelScan<Order> blocking = Dynawright.over(table)
                .withCursorKeys(KEYS)
                .run(OrderOperations.scan())
                .parallel(3, Runnable::run);
        assertThat(blocking.resume(run.checkpoint()).stream()).hasSize(25 - until);
    }

    @Test
    void checkpointsOfBlockingScansAreTheSame() {
        ScannedTable table = table(2, 25);
        String checkpoint;
        try (ScanIterator<Order> items = Dynawright.over(table)
                .withCursorKeys(KEYS)
                .run(OrderOperations.scan())
                .parallel(3, Runnable::run)
                .open()) {
            IntStream.range(0, 10).forEach(i -> items.next());
            checkpoint = items.checkpoint();
        }
        List<Order> rest = new ArrayList<>();
        over(DeferredClient.atOnce(table))
                .parallel(3)
                .resume(checkpoint)
                .forEach(rest::add)
                .join();
        assertThat(rest).hasSize(16);
    }

    @Test
    void whatCannotBeIsRefused() {
        AsyncScanResults<Order> scan = over(DeferredClient.atOnce(table(2, 4)));
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> scan.parallel(0));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> scan.parallel(2, 0))
                .withMessage("The number of segments that are read at once must be at least 1, and is 0"
                        + " (scan of table orders)");
        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(() -> scan.parallel(2).resume("none"));
    }

    @Test
    void theBrakeHoldsRequestsBack() {
        FakePace pace = new FakePace();
        ScanOperation<Order> atMostFive = OrderOperations.scan(s -> s.capacityPerSecond(5));
        AsyncExecutor executor = new AsyncExecutor(DeferredClient.atOnce(table(10, 35)), Settings.standard());
        AsyncConnection connection = new AsyncConnection(executor, Optional.empty(), pace);
        List<Order> items = new ArrayList<>();
        new AsyncScanResults<>(connection, atMostFive).forEach(items::add).join();
        assertThat(items).hasSize(35);
        assertThat(pace.pauses()).containsExactly(2.0, 2.0, 2.0);
    }

    @Test
    void whatIsCancelledWhileItIsHeldBackIsNotSent() {
        FakePace pace = new FakePace().holding();
        ScannedTable table = table(10, 35);
        AsyncExecutor executor = new AsyncExecutor(DeferredClient.atOnce(table), Settings.standard());
        AsyncConnection connection = new AsyncConnection(executor, Optional.empty(), pace);
        new AsyncScanResults<Order>(connection, OrderOperations.scan(s -> s.capacityPerSecond(5))).subscribe(probe);
        probe.request(Long.MAX_VALUE);
        assertThat(probe.items()).hasSize(10);
        probe.cancel();
        pace.release();
        assertThat(table.requests()).hasSize(1);
    }
}
