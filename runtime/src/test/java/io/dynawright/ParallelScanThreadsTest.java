package io.dynawright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import io.dynawright.error.ServiceException;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.ScannedTable;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The threads of a parallel scan: that there are several, and that nothing is left of them. */
@Timeout(60)
class ParallelScanThreadsTest {

    private static final int PATIENCE_SECONDS = 30;

    private final ScannedTable table = new ScannedTable(
            2,
            IntStream.range(0, 40)
                    .mapToObj(number -> OrderSchema.INSTANCE.toItem(Orders.order("o-" + number)))
                    .toList());
    private final CountDownLatch isUnderWay = new CountDownLatch(1);
    private final CountDownLatch wasInterrupted = new CountDownLatch(1);

    private ParallelScan<Order> parallel(int segments) {
        return Dynawright.over(table).run(OrderOperations.scan()).parallel(segments);
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("dynawright-scan-"))
                .toList();
    }

    /** The requests of a segment get no answer, until somebody interrupts them. */
    private void hold(int segment) {
        table.first(request -> {
            if (request.segment() == segment) {
                isUnderWay.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    wasInterrupted.countDown();
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                }
            }
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            fail(e);
        }
    }

    private void assertNothingIsLeft() {
        assertThat(threads()).isEmpty();
        assertThat(wasInterrupted.getCount()).isZero();
        assertThat(table.requests(0)).hasSize(1);
        assertThat(table.requests(1)).hasSize(1);
    }

    @AfterEach
    void noThreadIsLeft() {
        assertThat(threads()).isEmpty();
    }

    @Test
    void segmentsAreReadAtTheSameTimeByDaemons() {
        CyclicBarrier all = new CyclicBarrier(4);
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        table.first(request -> {
            workers.add(Thread.currentThread());
            if (!request.hasExclusiveStartKey()) {
                try {
                    all.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                    throw new AssertionError(e);
                }
            }
        });
        assertThat(parallel(4).stream()).hasSize(40);
        assertThat(workers)
                .hasSize(4)
                .allMatch(Thread::isDaemon)
                .allMatch(thread -> thread.getName().matches("dynawright-scan-[1-4]"));
    }

    @Test
    void ofManySegmentsOneBeginsWhenAnotherIsFinished() {
        ScanIterator<Order> items = parallel(39).open();
        items.next();
        assertThat(IntStream.range(32, 39).boxed())
                .allMatch(segment -> table.requests(segment).isEmpty());
        items.forEachRemaining(order -> {});
        assertThat(IntStream.range(0, 39).boxed())
                .allMatch(segment -> !table.requests(segment).isEmpty());
    }

    @Test
    void closingTheStreamStopsAllRequests() {
        hold(1);
        try (Stream<Order> orders = parallel(2).stream()) {
            assertThat(orders.limit(2).toList()).hasSize(2);
            await(isUnderWay);
        }
        assertNothingIsLeft();
    }

    @Test
    void anExceptionOfTheActionStopsAllRequests() {
        hold(1);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> parallel(2).forEach(order -> {
                    await(isUnderWay);
                    throw new ArithmeticException();
                }));
        assertNothingIsLeft();
    }

    @Test
    void theFailureOfASegmentStopsTheOthers() {
        table.first(request -> {
            if (request.segment() == 1) {
                isUnderWay.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    wasInterrupted.countDown();
                    throw new IllegalStateException(e);
                }
            }
            await(isUnderWay);
            throw new AssertionError("This one");
        });
        ScanIterator<Order> items = parallel(2).open();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(items::hasNext)
                .withMessage("This one");
        assertNothingIsLeft();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(items::hasNext);
    }

    @Test
    void anInterruptionOfWhoWaitsStopsAllRequests() {
        hold(1);
        ScanIterator<Order> items = parallel(2).open();
        items.next();
        await(isUnderWay);
        items.next();
        Thread.currentThread().interrupt();
        // The next page of the other segment may come before the interruption is seen.
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> items.forEachRemaining(order -> {}))
                .withMessageContaining("(scan of table orders)");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(wasInterrupted.getCount()).isZero();
    }

    @Test
    void whoWaitsLearnsThatAnotherThreadClosed() throws Exception {
        hold(0);
        ScanIterator<Order> items = parallel(1).open();
        FutureTask<Boolean> waiting = new FutureTask<>(items::hasNext);
        Thread consumer = new Thread(waiting, "consumer");
        consumer.start();
        await(isUnderWay);
        items.close();
        consumer.join();
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(waiting::get)
                .withCauseInstanceOf(IllegalStateException.class)
                .withMessageEndingWith("The scan was closed");
        assertThat(table.requests()).hasSize(1);
    }

    @Test
    void aGivenExecutorStaysOpen() throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(2, task -> new Thread(task, "given"));
        hold(1);
        try (ScanIterator<Order> items = Dynawright.over(table)
                .run(OrderOperations.scan())
                .parallel(2, executor)
                .open()) {
            items.next();
            await(isUnderWay);
        }
        assertNothingIsLeft();
        table.first(request -> assertThat(Thread.currentThread())
                .matches(thread -> thread.getName().equals("given") && !thread.isInterrupted()));
        Dynawright.over(table).run(OrderOperations.scan()).parallel(8, executor).forEach(order -> {});
        executor.shutdown();
        assertThat(executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .isTrue();
    }

    @Test
    void anExecutorThatTakesNothingMoreEndsTheScan() {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        executor.shutdown();
        ParallelScan<Order> scan =
                Dynawright.over(table).run(OrderOperations.scan()).parallel(2, executor);
        assertThatExceptionOfType(RejectedExecutionException.class)
                .isThrownBy(() -> scan.stream().findFirst());
        assertThat(table.requests()).isEmpty();
    }
}
