package io.dynawright;

import static io.dynawright.shop.Orders.order;
import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dynawright.clinic.Insured;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.hook.OperationEnd;
import io.dynawright.hook.OperationListener;
import io.dynawright.hook.OperationRetry;
import io.dynawright.hook.OperationStart;
import io.dynawright.hook.RequestEnd;
import io.dynawright.hook.RequestStart;
import io.dynawright.operation.CheckOperation;
import io.dynawright.operation.DeleteAllOperation;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.FindAllOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.QueryOperation;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.BatchTable;
import io.dynawright.stub.Connected;
import io.dynawright.stub.PromisingClient;
import io.dynawright.stub.StubHttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What joins the events of one run of an operation. */
@Timeout(300)
class RunsTest extends Connected {

    private static final Insured.Key KEY = new Insured.Key("NZ", "1");

    private final StubHttpClient http = new StubHttpClient();
    private final Recorder recorder = new Recorder();

    /** Keeps all that it is told; from any thread. */
    private static final class Recorder implements OperationListener {

        private final List<OperationStart> starts = new CopyOnWriteArrayList<>();
        private final List<RequestStart> requests = new CopyOnWriteArrayList<>();
        private final List<RequestEnd> requestEnds = new CopyOnWriteArrayList<>();
        private final List<OperationRetry> retries = new CopyOnWriteArrayList<>();
        private final List<OperationEnd> ends = new CopyOnWriteArrayList<>();

        @Override
        public void onStart(OperationStart start) {
            starts.add(start);
        }

        @Override
        public void onRequest(RequestStart request) {
            requests.add(request);
        }

        @Override
        public void onRequestEnd(RequestEnd request) {
            requestEnds.add(request);
        }

        @Override
        public void onRetry(OperationRetry retry) {
            retries.add(retry);
        }

        @Override
        public void onEnd(OperationEnd end) {
            ends.add(end);
        }
    }

    private Dynawright observed() {
        return over(http).withListener(recorder);
    }

    @Test
    void allEventsOfARunHaveItsNumber() {
        http.then(error(500, "InternalServerError", "broken"), ok("{}"));
        Dynawright.over(http.client(2)).withListener(recorder).run(OrderOperations.put(Orders.ONE));
        long run = recorder.starts.get(0).run();
        assertThat(recorder.requests).extracting(RequestStart::run).containsExactly(run);
        assertThat(recorder.requestEnds).extracting(end -> end.start().run()).containsExactly(run);
        assertThat(recorder.retries).extracting(OperationRetry::run).containsExactly(run);
        assertThat(recorder.ends).extracting(OperationEnd::run).containsExactly(run);
    }

    @Test
    void noTwoRunsHaveTheSameNumber() throws InterruptedException {
        BatchTable table = new BatchTable("customerId", "orderId");
        Map<Long, Thread> threads = new ConcurrentHashMap<>();
        Set<String> wrong = ConcurrentHashMap.newKeySet();
        Dynawright dynawright = over(table).withListener(recorder).withListener(new OperationListener() {
            @Override
            public void onStart(OperationStart start) {
                if (threads.put(start.run(), Thread.currentThread()) != null) {
                    wrong.add("twice " + start.run());
                }
            }

            @Override
            public void onEnd(OperationEnd end) {
                if (threads.get(end.run()) != Thread.currentThread()) {
                    wrong.add("end of another " + end.run());
                }
            }
        });
        ExecutorService callers = Executors.newFixedThreadPool(8);
        IntStream.range(0, 200)
                .forEach(i -> callers.execute(
                        () -> dynawright.run(PutAllOperation.of(OrderSchema.INSTANCE, List.of(order("o-" + i))))));
        callers.shutdown();
        assertThat(callers.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        assertThat(wrong).isEmpty();
        assertThat(recorder.ends).hasSize(200);
        assertThat(recorder.ends).extracting(OperationEnd::run).doesNotHaveDuplicates();
        assertThat(recorder.requestEnds)
                .extracting(end -> end.start().run())
                .containsExactlyInAnyOrderElementsOf(
                        recorder.ends.stream().map(OperationEnd::run).toList());
    }

    @Test
    void parallelRequestsOfOneRunAreNumberedAndJoined() throws Exception {
        BatchTable table = new BatchTable("customerId", "orderId");
        ExecutorService executor = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        Dynawright dynawright = over(table).withListener(recorder).withListener(new OperationListener() {
            @Override
            public void onRequest(RequestStart request) {
                try {
                    together.await(5, TimeUnit.MINUTES);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        dynawright.run(PutAllOperation.of(
                OrderSchema.INSTANCE,
                IntStream.range(0, 50).mapToObj(i -> order("o-" + i)).toList(),
                o -> o.parallel(2, executor)));
        executor.shutdown();
        assertThat(recorder.requests).extracting(RequestStart::request).containsExactlyInAnyOrder(1, 2);
        assertThat(recorder.requestEnds).hasSize(2).allMatch(end -> end.items() == 25);
        assertThat(recorder.ends).singleElement().satisfies(end -> {
            assertThat(end.run()).isEqualTo(recorder.requests.get(0).run());
            assertThat(end.items()).isEqualTo(50);
            assertThat(end.consumedCapacity()).isEqualTo(OptionalDouble.of(50));
        });
    }

    @Test
    void aRunHasOneRequestForEachTry() {
        BatchTable table = new BatchTable("customerId", "orderId");
        int[] left = {2};
        table.leaving(key -> left[0]-- > 0);
        over(table)
                .withListener(recorder)
                .withRetries(RetryPolicy.standard().withBackoff(attempt -> Duration.ZERO))
                .run(PutAllOperation.of(OrderSchema.INSTANCE, List.of(order("1"), order("2"), order("3"))));
        assertThat(recorder.starts).hasSize(1);
        assertThat(recorder.requests).extracting(RequestStart::request).containsExactly(1, 2);
        assertThat(recorder.requestEnds).extracting(RequestEnd::items).containsExactly(1, 2);
        assertThat(recorder.retries).extracting(OperationRetry::retry).containsExactly(1);
        assertThat(recorder.retries).allMatch(retry -> retry.reason().isEmpty());
    }

    @Test
    void whatARequestFailedWithIsToldThoughTheOperationMakesSomethingElseOfIt() {
        http.then(error("ConditionalCheckFailedException", "no"));
        catchThrowable(() -> observed()
                .run(OrderOperations.update("c-1", "o-1", u -> u.quantity().increment(1))));
        assertThat(recorder.requestEnds).singleElement().satisfies(end -> {
            assertThat(end.error().orElseThrow().getClass().getSimpleName())
                    .isEqualTo("ConditionalCheckFailedException");
            assertThat(end.response()).isEmpty();
        });
        assertThat(recorder.ends.get(0).error()).containsInstanceOf(ItemNotFoundException.class);
        assertThat(recorder.ends.get(0).outcome()).isEqualTo("item_not_found");
    }

    @Test
    void aCancelledRunEndsOnceWithItsRequest() {
        PromisingClient client = new PromisingClient();
        CompletableFuture<?> run =
                DynawrightAsync.over(client).withListener(recorder).run(OrderOperations.get("c-1", "o-1"));
        assertThat(recorder.ends).isEmpty();
        run.cancel(true);
        client.fail(0, new IllegalStateException("late"));
        assertThat(recorder.requestEnds)
                .singleElement()
                .satisfies(end -> assertThat(end.error()).containsInstanceOf(CancellationException.class));
        assertThat(recorder.ends)
                .singleElement()
                .satisfies(end -> assertThat(end.error()).containsInstanceOf(CancellationException.class));
    }

    @Test
    void aRequestThatCannotBeMadeIsNone() {
        assertThat(catchThrowable(() -> observed()
                        .withTableNames(logical -> {
                            throw new IllegalStateException("no name");
                        })
                        .run(OrderOperations.put(Orders.ONE))))
                .isNotNull();
        assertThat(recorder.requests).isEmpty();
        assertThat(recorder.ends).hasSize(1);
    }

    @Test
    void everyRequestSaysWhichAttributesAreSensitive() {
        Insured one = new Insured("NZ", "1", "Picton", "well");
        http.always(ok("{}"));
        http.then(page(null), page(null));
        Dynawright dynawright = observed();
        dynawright.run(QueryOperation.of(new Insured.Query("NZ"))).list();
        dynawright.run(ScanOperation.of(Insured.Schema.INSTANCE)).stream().toList();
        dynawright.run(PutOperation.of(Insured.Schema.INSTANCE, one));
        catchThrowable(() -> dynawright.run(GetOperation.of(Insured.Schema.INSTANCE, KEY)));
        dynawright.run(DeleteOperation.of(Insured.Schema.INSTANCE, KEY));
        catchThrowable(() -> dynawright.run(
                UpdateOperation.update(new Insured.Update(KEY), u -> u.town().set("Nelson"))));
        dynawright.run(PutAllOperation.of(Insured.Schema.INSTANCE, List.of(one)));
        dynawright.run(DeleteAllOperation.of(Insured.Schema.INSTANCE, List.of(KEY)));
        dynawright.run(FindAllOperation.of(Insured.Schema.INSTANCE, List.of(KEY)));
        dynawright.batch(
                PutAllOperation.of(OrderSchema.INSTANCE, List.of(Orders.ONE)),
                DeleteAllOperation.of(Insured.Schema.INSTANCE, List.of(KEY)));
        dynawright.transact(
                PutOperation.of(OrderSchema.INSTANCE, Orders.ONE),
                CheckOperation.of(
                        Insured.Schema.INSTANCE,
                        KEY,
                        Insured.Attributes.INSTANCE,
                        it -> it.town().exists()));
        catchThrowable(() -> dynawright.transactGet(GetOperation.of(Insured.Schema.INSTANCE, KEY)));
        assertThat(recorder.requests)
                .hasSize(12)
                .allSatisfy(request -> assertThat(request.sensitive()).containsExactlyInAnyOrder("ssn", "diagnosis"));
        assertThat(new HashSet<>(
                        recorder.requests.stream().map(RequestStart::api).toList()))
                .hasSize(10);

        http.then(ok("{}"));
        dynawright.run(OrderOperations.put(Orders.ONE));
        assertThat(recorder.requests.get(12).sensitive()).isEmpty();
    }

    @Test
    void listenersThatFailAreLoggedAndTheOthersAreTold() {
        List<LogRecord> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("io.dynawright");
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        try {
            http.then(error(500, "InternalServerError", "broken"), ok("{}"));
            assertThat(Dynawright.over(http.client(2))
                            .withListener(new Broken())
                            .withListener(recorder)
                            .run(OrderOperations.put(Orders.ONE)))
                    .isEqualTo(Orders.ONE);
        } finally {
            logger.setUseParentHandlers(true);
            logger.removeHandler(handler);
        }
        assertThat(logged).extracting(LogRecord::getMessage).hasSize(4).containsOnly("A listener of put failed");
        assertThat(logged)
                .extracting(entry -> entry.getThrown().getMessage())
                .containsExactly("request", "retry", "request end", "end");
        assertThat(recorder.requestEnds).hasSize(1);
        assertThat(recorder.ends).hasSize(1);
    }

    /** Fails whenever it may not matter, also as a library of another version does. */
    private static final class Broken implements OperationListener {

        @Override
        public void onRequest(RequestStart request) {
            throw new IllegalStateException("request");
        }

        @Override
        public void onRequestEnd(RequestEnd request) {
            throw new NoSuchMethodError("request end");
        }

        @Override
        public void onRetry(OperationRetry retry) {
            throw new AssertionError("retry");
        }

        @Override
        public void onEnd(OperationEnd end) {
            throw new UnsupportedOperationException("end");
        }
    }
}
