package io.dynawright;

import static io.dynawright.shop.Orders.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.BatchFailedException;
import io.dynawright.error.InvalidEntityException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ServiceException;
import io.dynawright.operation.BlockingExecutor;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.operation.Settings;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Ticket;
import io.dynawright.stub.Answers;
import io.dynawright.stub.BatchTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Condition;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Items that are written as they come. */
@Timeout(60)
class BatchWriterTest {

    private static final Duration LONG = Duration.ofDays(1);

    private final BatchTable table = new BatchTable("customerId", "orderId");
    private final BatchTable tickets = new BatchTable("id");

    private BatchWriter<Order> writer(Pace pace, UnaryOperator<BatchWriterOptions> options) {
        Settings settings =
                Settings.standard().withRetries(RetryPolicy.standard().withSleeper(time -> {}));
        Connection connection = new Connection(BlockingExecutor.over(table.client(), settings), Optional.empty(), pace);
        return BatchWriter.start(
                connection, OrderSchema.INSTANCE, options.apply(new BatchWriterOptions().window(LONG)));
    }

    private BatchWriter<Order> writer() {
        return writer(Pace.REAL, UnaryOperator.identity());
    }

    private static void put(BatchWriter<Order> writer, int number) {
        for (int i = 0; i < number; i++) {
            writer.put(order(String.valueOf(i)));
        }
    }

    @Test
    void closingWritesWhatWaits() {
        try (BatchWriter<Order> writer = writer()) {
            put(writer, 60);
        }
        assertThat(table.size()).isEqualTo(60);
        assertThat(table.sizes()).containsExactly(25, 25, 10);
    }

    @Test
    void flushingWritesWhatWasPutBefore() {
        try (BatchWriter<Order> writer = writer()) {
            put(writer, 3);
            writer.flush();
            assertThat(table.size()).isEqualTo(3);
            writer.delete(OrderKey.of("c-1", "1"));
            writer.flush();
            assertThat(table.size()).isEqualTo(2);
            writer.flush();
        }
        assertThat(table.requests()).hasSize(2);
    }

    @Test
    void whatWaitsLongerThanTheWindowIsWritten() throws InterruptedException {
        CountDownLatch written = new CountDownLatch(1);
        FakePace pace = new FakePace();
        Pace passing = new Pace() {
            @Override
            public long nanoTime() {
                return pace.nanoTime();
            }

            @Override
            public void await(Condition signal, long nanos) {
                pace.pass(nanos / 1e9);
            }

            @Override
            public void sleep(long nanos) throws InterruptedException {
                pace.sleep(nanos);
            }
        };
        table.leaving(key -> {
            written.countDown();
            return false;
        });
        try (BatchWriter<Order> writer = writer(passing, UnaryOperator.identity())) {
            writer.put(order("1"));
            written.await();
        }
        assertThat(pace.seconds()).isGreaterThanOrEqualTo(LONG.toSeconds());
        assertThat(table.size()).isEqualTo(1);
    }

    @Test
    void ofSeveralWritesOfAnItemTheLastCounts() {
        try (BatchWriter<Order> writer = writer()) {
            writer.put(order("1"));
            writer.put(order("2"));
            writer.delete(OrderKey.of("c-1", "1"));
            writer.delete(OrderKey.of("c-1", "2"));
            writer.put(order("2"));
        }
        assertThat(table.sizes()).containsExactly(2);
        assertThat(table.size()).isEqualTo(1);
    }

    @Test
    void manyThreadsPutThroughASmallQueueAndNothingIsLost() throws InterruptedException {
        long seed = new Random().nextLong();
        System.out.println("Seed of the writer: " + seed);
        Random random = new Random(seed);
        table.leaving(key -> random.nextInt(5) == 0);
        try (BatchWriter<Order> writer = writer(Pace.REAL, w -> w.queue(10))) {
            List<Thread> threads = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                int first = t * 250;
                Thread thread = new Thread(() -> {
                    for (int i = 0; i < 250; i++) {
                        writer.put(order(String.valueOf(first + i)));
                    }
                });
                thread.start();
                threads.add(thread);
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
        assertThat(table.writes())
                .hasSize(2_000)
                .allSatisfy((key, times) -> assertThat(times).isEqualTo(1));
    }

    @Test
    void requestsKeepToTheCapacityPerSecond() {
        FakePace pace = new FakePace();
        BatchWriter<Order> writer = writer(pace, w -> w.capacityPerSecond(10));
        put(writer, 100);
        writer.close();
        assertThat(table.sizes()).containsExactly(25, 25, 25, 25);
        assertThat(pace.seconds()).isBetween(6.0, 7.5);
    }

    @Test
    void withoutHandlerTheFirstFailureEndsTheWriterAndAllIsTold() {
        table.answering(request -> request == 2 ? Answers.error("AccessDeniedException", "No") : null);
        BatchWriter<Order> writer = writer();
        put(writer, 25);
        writer.flush();
        writer.put(order("a"));
        assertThatExceptionOfType(BatchFailedException.class)
                .isThrownBy(writer::flush)
                .satisfies(e -> assertThat(e.unprocessed(Order.class)).containsExactly(order("a")));
        assertThatExceptionOfType(BatchFailedException.class)
                .isThrownBy(() -> writer.put(order("b")))
                .satisfies(e -> assertThat(e.unprocessed(Order.class)).containsExactly(order("b")));
        writer.close();
        assertThat(table.requests()).hasSize(2);
    }

    @Test
    void whatWaitsBehindAFailureIsToldToo() {
        table.answering(request -> Answers.error("AccessDeniedException", "No"));
        List<Runnable> tasks = new ArrayList<>();
        BatchWriter<Order> writer = writer(Pace.REAL, w -> w.executor(tasks::add));
        put(writer, 60);
        assertThatExceptionOfType(BatchFailedException.class)
                .isThrownBy(writer::close)
                .satisfies(e -> assertThat(e.unprocessed(Order.class)).hasSize(60));
        assertThat(table.requests()).hasSize(1);
        tasks.get(0).run();
        writer.close();
    }

    @Test
    void withAHandlerTheWriterGoesOn() {
        List<Order> failed = new ArrayList<>();
        table.answering(request -> request == 1 ? Answers.error("AccessDeniedException", "No") : null);
        try (BatchWriter<Order> writer =
                writer(Pace.REAL, w -> w.onFailure(e -> failed.addAll(e.unprocessed(Order.class))))) {
            put(writer, 40);
        }
        assertThat(failed).hasSize(25);
        assertThat(table.size()).isEqualTo(15);
    }

    @Test
    void aHandlerThatFailsEndsTheWriter() {
        table.leaving(key -> true);
        BatchWriter<Order> writer = writer(
                Pace.REAL,
                w -> w.onFailure(e -> {
                    throw new IllegalStateException("Handler");
                }));
        put(writer, 3);
        assertThatExceptionOfType(BatchFailedException.class)
                .isThrownBy(writer::close)
                .withCauseInstanceOf(IllegalStateException.class)
                .satisfies(e -> assertThat(e.unprocessed(Order.class)).hasSize(3));
    }

    @Test
    void whoWaitsForAPlaceCanBeInterrupted() {
        BatchWriter<Order> writer = writer(Pace.REAL, w -> w.queue(1).executor(task -> {}));
        writer.put(order("1"));
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(ServiceException.class).isThrownBy(() -> writer.put(order("2")));
        assertThat(Thread.interrupted()).isTrue();
        writer.close();
        assertThat(table.size()).isEqualTo(1);
    }

    @Test
    void aClosedWriterTakesNothing() {
        BatchWriter<Order> writer = writer();
        writer.close();
        writer.close();
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> writer.put(order("1")))
                .withMessage("The writer is closed (batchWriter of table orders)");
    }

    @Test
    void whatIsNotLegalIsRefusedAtOnce() {
        try (BatchWriter<Order> writer = writer()) {
            assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> writer.put(null));
            assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> writer.delete(null));
        }
        BatchWriterOptions options = new BatchWriterOptions();
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> options.queue(0));
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> options.window(null));
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> options.window(Duration.ofNanos(-1)));
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> options.capacityPerSecond(0));
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> options.executor(null));
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> options.onFailure(null));
    }

    @Test
    void anInterruptionOfWhoClosesEndsTheWriterAndTellsWhatWasNotWritten() throws InterruptedException {
        CountDownLatch sleeping = new CountDownLatch(1);
        Settings settings = Settings.standard()
                .withRetries(RetryPolicy.standard().withSleeper(time -> {
                    sleeping.countDown();
                    new CountDownLatch(1).await();
                }));
        table.leaving(key -> true);
        Connection connection =
                new Connection(BlockingExecutor.over(table.client(), settings), Optional.empty(), Pace.REAL);
        BatchWriter<Order> writer = BatchWriter.start(connection, OrderSchema.INSTANCE, new BatchWriterOptions());
        put(writer, 25);
        sleeping.await();
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(BatchFailedException.class)
                .isThrownBy(writer::close)
                .satisfies(e -> assertThat(e.unprocessed(Order.class)).hasSize(25));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anEntityThatBreaksItsConstraintsIsRefusedAtOnceAndTakesNoOtherWithIt() {
        Connection connection = new Connection(
                BlockingExecutor.over(tickets.client(), Settings.standard()), Optional.empty(), Pace.REAL);
        try (BatchWriter<Ticket> writer =
                BatchWriter.start(connection, Ticket.Schema.INSTANCE, new BatchWriterOptions().window(LONG))) {
            writer.put(Ticket.of("t-1", 1));
            assertThatExceptionOfType(InvalidEntityException.class).isThrownBy(() -> writer.put(Ticket.of("t-2", 0)));
            writer.put(Ticket.of("t-3", 3));
        }
        assertThat(tickets.size()).isEqualTo(2);
    }
}
