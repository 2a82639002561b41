package io.dynawright;

import static io.dynawright.shop.Orders.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.BatchFailedException;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.operation.PutItems;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderSchema;
import io.dynawright.stub.Answers;
import io.dynawright.stub.BatchTable;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A batch whose requests are made by several threads. */
@Timeout(60)
class BatchParallelTest {

    private static final OrderSchema SCHEMA = OrderSchema.INSTANCE;

    private final BatchTable table = new BatchTable("customerId", "orderId");
    private final ExecutorService executor = Executors.newFixedThreadPool(3);
    private final Dynawright dynawright =
            Dynawright.over(table.client()).withRetries(RetryPolicy.standard().withSleeper(time -> {}));

    private static List<Order> orders(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> order(String.valueOf(i)))
                .toList();
    }

    @AfterEach
    void nothingIsLeftRunning() throws InterruptedException {
        executor.shutdown();
        assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void everythingIsWrittenOnce() {
        long seed = new Random().nextLong();
        System.out.println("Seed of the parallel batch: " + seed);
        Random random = new Random(seed);
        table.leaving(key -> random.nextInt(5) == 0);
        List<Order> orders = orders(5_000);
        PutItems<Order> put = dynawright.run(PutAllOperation.of(SCHEMA, orders, b -> b.parallel(4, executor)));
        assertThat(put.written()).isEqualTo(orders);
        assertThat(table.writes())
                .hasSize(5_000)
                .allSatisfy((key, times) -> assertThat(times).isEqualTo(1));
        assertThat(put.cost().requests()).isEqualTo(table.requests().size());
    }

    /** Each of four threads waits for the others, which only four can do. */
    @Test
    void soManyRequestsAreUnderWayAtOnce() {
        CyclicBarrier together = new CyclicBarrier(4);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        table.leaving(key -> threads.size() < 4);
        Dynawright slow = dynawright.withRetries(RetryPolicy.standard().withSleeper(time -> {
            if (threads.add(Thread.currentThread())) {
                await(together);
            }
        }));
        slow.run(PutAllOperation.of(SCHEMA, orders(100), b -> b.parallel(4, executor)));
        assertThat(threads).hasSize(4).contains(Thread.currentThread());
        assertThat(table.size()).isEqualTo(100);
    }

    private static void await(CyclicBarrier together) throws InterruptedException {
        try {
            together.await();
        } catch (BrokenBarrierException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aBatchCanBeStartedOnAThreadOfTheSameExecutor() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        PutItems<Order> put = one.submit(
                        () -> dynawright.run(PutAllOperation.of(SCHEMA, orders(100), b -> b.parallel(4, one))))
                .get();
        one.shutdown();
        assertThat(put.written()).hasSize(100);
    }

    @Test
    void anExecutorThatTakesNothingLeavesAllToTheCaller() {
        PutItems<Order> put = dynawright.run(PutAllOperation.of(
                SCHEMA,
                orders(100),
                b -> b.parallel(4, task -> {
                    throw new RejectedExecutionException();
                })));
        assertThat(put.written()).hasSize(100);
    }

    @Test
    void theFailureOfOneRequestEndsTheOthersAndTellsWhatWasNotWritten() {
        table.answering(request -> request == 5 ? Answers.error("AccessDeniedException", "No") : null);
        assertThatExceptionOfType(BatchFailedException.class)
                .isThrownBy(
                        () -> dynawright.run(PutAllOperation.of(SCHEMA, orders(1_000), b -> b.parallel(4, executor))))
                .satisfies(e -> assertThat(e.unprocessed(Order.class)).hasSize(1_000 - table.size()));
        assertThat(table.requests()).hasSizeLessThan(40);
    }

    @Test
    void anInterruptionOfTheCallerEndsAllAndTellsWhatWasNotWritten() throws InterruptedException {
        CountDownLatch waiting = new CountDownLatch(4);
        AtomicInteger interrupted = new AtomicInteger();
        table.leaving(key -> true);
        Dynawright slow = dynawright.withRetries(RetryPolicy.standard().withSleeper(time -> {
            waiting.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.incrementAndGet();
                throw e;
            }
        }));
        AtomicInteger unprocessed = new AtomicInteger();
        Thread caller = new Thread(() -> {
            try {
                slow.run(PutAllOperation.of(SCHEMA, orders(100), b -> b.parallel(4, executor)));
            } catch (BatchFailedException e) {
                unprocessed.set(e.unprocessed(Order.class).size());
            }
        });
        caller.start();
        waiting.await();
        caller.interrupt();
        caller.join();
        assertThat(unprocessed).hasValue(100);
        assertThat(interrupted).hasValue(4);
        assertThat(table.size()).isZero();
    }

    @Test
    void anExecutorThatFailsLeavesTheRestToTheCaller() {
        AtomicInteger taken = new AtomicInteger();
        PutItems<Order> put = dynawright.run(PutAllOperation.of(
                SCHEMA,
                orders(100),
                b -> b.parallel(4, task -> {
                    if (taken.incrementAndGet() == 2) {
                        throw new IllegalStateException("No more threads");
                    }
                    executor.execute(task);
                })));
        assertThat(put.written()).hasSize(100);
    }
}
