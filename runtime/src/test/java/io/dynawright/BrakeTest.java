package io.dynawright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ServiceException;
import io.dynawright.operation.BlockingExecutor;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.Settings;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.ScannedTable;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** When the requests of a scan are made, by a clock that only tests move. Each item that is read costs one unit. */
class BrakeTest {

    private final FakePace pace = new FakePace();

    private static ScannedTable table(int pageSize, int items) {
        return new ScannedTable(
                pageSize,
                IntStream.range(0, items)
                        .mapToObj(i -> OrderSchema.INSTANCE.toItem(Orders.order("o-" + i)))
                        .toList());
    }

    private ScanResults<Order> scan(ScannedTable table, ScanOperation<Order> scan) {
        BlockingExecutor executor = BlockingExecutor.over(table, Settings.standard());
        return new ScanResults<>(new Connection(executor, Optional.empty(), pace), scan);
    }

    private static ScanOperation<Order> atMost(double unitsPerSecond) {
        return OrderOperations.scan(s -> s.capacityPerSecond(unitsPerSecond));
    }

    @Test
    void aPageWaitsUntilThoseBeforeItArePaidFor() {
        ScannedTable table = table(10, 35);
        assertThat(scan(table, atMost(5)).stream()).hasSize(35);
        assertThat(pace.pauses()).containsExactly(0.0, 2.0, 2.0, 2.0);
        assertThat(table.requests())
                .extracting(ScanRequest::returnConsumedCapacity)
                .containsOnly(ReturnConsumedCapacity.TOTAL);
    }

    @Test
    void timeThatPassesMeanwhileIsNotWaitedForAgain() {
        Iterator<Order> items = scan(table(10, 35), atMost(5)).iterator();
        IntStream.range(0, 10).forEach(i -> items.next());
        pace.pass(1.5);
        IntStream.range(0, 10).forEach(i -> items.next());
        assertThat(pace.pauses()).containsExactly(0.0, 0.5);
    }

    @Test
    void whatWasNotUsedIsKeptForOneSecond() {
        Iterator<Order> items = scan(table(10, 35), atMost(5)).iterator();
        IntStream.range(0, 10).forEach(i -> items.next());
        pace.pass(3600);
        IntStream.range(0, 20).forEach(i -> items.next());
        // Ten units at once, of which five had been saved.
        assertThat(pace.pauses()).containsExactly(0.0, -1.0, 1.0);
    }

    @Test
    void theAverageSinceTheStartIsNeverHigher() {
        double[] spent = {0};
        ScannedTable table = table(7, 100).first(request -> {
            assertThat(spent[0]).isLessThanOrEqualTo(3.5 * pace.seconds() + 1e-6);
            spent[0] += 7;
            pace.pass(spent[0] % 3);
        });
        assertThat(scan(table, atMost(3.5)).stream()).hasSize(100);
    }

    @Test
    void withoutItNothingWaitsAndNothingIsMeasured() {
        ScannedTable table = table(10, 35);
        assertThat(scan(table, OrderOperations.scan()).stream()).hasSize(35);
        assertThat(pace.pauses()).hasSize(4).allMatch(seconds -> seconds <= 0);
        assertThat(table.requests())
                .extracting(ScanRequest::returnConsumedCapacity)
                .containsOnlyNulls();
    }

    @Test
    void itHoldsForCountsAndPagesToo() {
        assertThat(scan(table(10, 25), atMost(10)).count()).isEqualTo(25);
        assertThat(scan(table(10, 25), atMost(10)).pages()).hasSize(3);
        assertThat(pace.pauses()).containsExactly(0.0, 1.0, 1.0, 0.0, 1.0, 1.0);
    }

    @Test
    void segmentsShareIt() {
        ParallelScan<Order> scan = scan(table(10, 60), atMost(5)).parallel(3, Runnable::run);
        assertThat(scan.stream()).hasSize(60);
        // Nobody knows what the first request costs; after it, each waits for those before it.
        assertThat(pace.pauses()).startsWith(0.0, 2.0, 2.0, 2.0, 2.0, 2.0);
    }

    @Test
    void segmentsThatAskAtTheSameTimeWaitForOneAnother() {
        Brake brake = Brake.of(atMost(5), pace);
        ScanResults<Order> one = scan(table(10, 10), atMost(5));
        brake.admit(() -> one.pages().iterator().next());
        pace.forget();
        brake.admit(() -> {
            brake.admit(() -> one.pages().iterator().next());
            return one.pages().iterator().next();
        });
        assertThat(pace.pauses()).startsWith(2.0).contains(2.0);
    }

    @Test
    void aFailedRequestCostsNothing() {
        ScannedTable table = table(10, 35);
        Iterator<Order> items = scan(table, atMost(5)).iterator();
        IntStream.range(0, 10).forEach(i -> items.next());
        table.first(request -> {
            throw new IllegalStateException("Not now");
        });
        assertThatExceptionOfType(ServiceException.class).isThrownBy(items::hasNext);
        table.first(request -> {});
        assertThat(items.hasNext()).isTrue();
        assertThat(pace.pauses()).containsExactly(0.0, 2.0, 0.0);
    }

    @Test
    void anInterruptionEndsTheWaitAndIsKept() {
        ScannedTable table = table(10, 35);
        Iterator<Order> items = scan(table, atMost(5)).iterator();
        IntStream.range(0, 10).forEach(i -> items.next());
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(items::hasNext)
                .withMessageContaining("(scan of table orders)")
                .withCauseInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(table.requests()).hasSize(1);
        assertThat(items.hasNext()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e300})
    void anyPositiveNumberWillDo(double unitsPerSecond) {
        assertThat(scan(table(10, 25), atMost(unitsPerSecond)).stream()).hasSize(25);
        assertThat(pace.seconds()).isNotNegative();
    }
}
