package io.dynawright.logging;

import static io.dynawright.stub.Answers.conditionFailed;
import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dynawright.Dynawright;
import io.dynawright.DynawrightAsync;
import io.dynawright.error.AccessDeniedException;
import io.dynawright.error.TransactionFailedException;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.OrderStatus;
import io.dynawright.shop.Orders;
import io.dynawright.stub.Cancelled;
import io.dynawright.stub.Connected;
import io.dynawright.stub.PromisingClient;
import io.dynawright.stub.ScannedTable;
import io.dynawright.stub.StubHttpClient;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is logged of operations, and at which level. */
class LoggingListenerTest extends Connected {

    private static final Duration NEVER = Duration.ofDays(1);

    private final StubHttpClient http = new StubHttpClient();
    private final CapturedLog log = new CapturedLog(Level.INFO);
    private final LoggingListener listener = LoggingListener.over(log).withSlowAfter(NEVER);
    private final Dynawright dynawright = over(http).withListener(listener);

    @Test
    void operationsAreInformationWithTheirFacts() {
        http.then(
                ok("{\"ConsumedCapacity\":{\"TableName\":\"orders\",\"CapacityUnits\":1.0}}"),
                page(null, Orders.ONE_JSON));
        dynawright.run(OrderOperations.put(Orders.ONE));
        dynawright.run(OrderOperations.byStatus(OrderStatus.PAID)).list();
        assertThat(log.lines())
                .containsExactly(
                        "INFO put operation=put table_name=orders run=N duration_ms=N item_count=1"
                                + " consumed_capacity=1.0 outcome=success",
                        "INFO query operation=query table_name=orders index_name=by-status run=N duration_ms=N"
                                + " item_count=1 outcome=success");
    }

    @Test
    void slowOperationsAreWarnings() {
        http.then(ok("{}"));
        dynawright.withListener(listener.withSlowAfter(Duration.ZERO)).run(OrderOperations.put(Orders.ONE));
        assertThat(log.lines()).hasSize(2);
        assertThat(log.lines().get(0)).startsWith("INFO put operation=put");
        assertThat(log.lines().get(1)).startsWith("WARNING slow put operation=put");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> listener.withSlowAfter(Duration.ofMillis(-1)))
                .withMessage("An operation cannot take PT-0.001S");
    }

    @Test
    void failuresAreErrorsWithTheException() {
        http.then(error("AccessDeniedException", "no"));
        catchThrowable(() -> dynawright.run(OrderOperations.put(Orders.ONE)));
        assertThat(log.lines())
                .containsExactly("ERROR put failed operation=put table_name=orders run=N duration_ms=N item_count=0"
                        + " outcome=access_denied retryable=false");
        assertThat(log.errors()).singleElement().isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsStoredIsNoError() {
        http.then(conditionFailed(Orders.ONE_JSON), ok("{}"), Cancelled.because(Cancelled.conditionFailed()));
        catchThrowable(() -> dynawright.run(OrderOperations.insert(Orders.ONE)));
        catchThrowable(() -> dynawright.run(OrderOperations.get("c-1", "o-1")));
        assertThat(catchThrowable(() -> dynawright.transact(InsertOperation.of(OrderSchema.INSTANCE, Orders.ONE))))
                .isInstanceOf(TransactionFailedException.class);
        assertThat(log.lines()).hasSize(3).allMatch(line -> line.startsWith("INFO"));
        assertThat(log.lines().get(0)).contains("insert failed", "outcome=already_exists");
        assertThat(log.lines().get(1)).contains("get failed", "outcome=item_not_found");
        assertThat(log.lines().get(2)).contains("transact failed", "outcome=transaction_failed");
        assertThat(log.errors()).isEmpty();
    }

    @Test
    void aTransactionThatFailsForAnotherReasonIsAnError() {
        http.then(Cancelled.because(Cancelled.reason("ValidationError", "no such attribute")));
        catchThrowable(() -> dynawright.transact(InsertOperation.of(OrderSchema.INSTANCE, Orders.ONE)));
        assertThat(log.lines()).singleElement().asString().startsWith("ERROR transact failed");
    }

    @Test
    void whatTheCallerCancelsIsNoError() {
        PromisingClient client = new PromisingClient();
        DynawrightAsync.over(client)
                .withListener(listener)
                .run(OrderOperations.get("c-1", "o-1"))
                .cancel(true);
        assertThat(log.lines())
                .containsExactly("INFO get failed operation=get table_name=orders run=N duration_ms=N item_count=0"
                        + " outcome=cancelled");
    }

    @Test
    void retriesBecauseOfThrottlingAreWarningsAndOthersForDebugging() {
        CapturedLog debug = new CapturedLog(Level.DEBUG);
        http.then(error("ThrottlingException", "slower"), ok("{}"));
        over(http)
                .withRetries(RetryPolicy.standard().withBackoff(attempt -> Duration.ZERO))
                .withListener(LoggingListener.over(debug).withSlowAfter(NEVER))
                .run(PutAllOperation.of(OrderSchema.INSTANCE, List.of(Orders.ONE)));
        assertThat(debug.lines())
                .contains("WARNING retry of putAll operation=putAll table_name=orders run=N retry=1"
                        + " reason=ThrottledException");

        debug.lines().clear();
        http.then(error(500, "InternalServerError", "broken"), ok("{}"));
        Dynawright.over(http.client(2))
                .withListener(LoggingListener.over(debug))
                .run(OrderOperations.put(Orders.ONE));
        assertThat(debug.lines()).contains("DEBUG retry of put operation=put table_name=orders run=N retry=1");
    }

    @Test
    void aScanIsOneWarningHoweverManyPagesAndSegmentsItHas() {
        ScannedTable table = new ScannedTable(
                2,
                IntStream.range(0, 8)
                        .mapToObj(i -> OrderSchema.INSTANCE.toItem(Orders.order("o-" + i)))
                        .toList());
        CapturedLog warnings = new CapturedLog(Level.WARNING);
        LoggingListener warning = LoggingListener.over(warnings).withSlowAfter(NEVER);
        Dynawright scanned = Dynawright.over(table);
        assertThat(scanned.withListener(warning).run(OrderOperations.scan()).stream())
                .hasSize(8);
        assertThat(scanned.withListener(warning).run(OrderOperations.scan()).parallel(3, Runnable::run).stream())
                .hasSize(8);
        assertThat(warnings.lines())
                .hasSize(2)
                .containsOnly(
                        "WARNING scan of table orders, which reads all of its items operation=scan table_name=orders"
                                + " run=N");

        warnings.lines().clear();
        assertThat(scanned.withListener(warning.withScansExpected()).run(OrderOperations.scan()).stream())
                .hasSize(8);
        assertThat(warnings.lines()).isEmpty();
    }

    @Test
    void whatIsAboutNoTableNamesNone() {
        http.then(ok("{\"TableNames\":[]}"));
        dynawright.check();
        assertThat(log.lines())
                .containsExactly("INFO check operation=check run=N duration_ms=N item_count=0 outcome=success");
    }

    @Test
    void aFactCanBeAddedToAll() {
        http.then(ok("{}"));
        over(http).withListener(listener.withFact("pipeline_id", "p 17")).run(OrderOperations.put(Orders.ONE));
        assertThat(log.lines()).singleElement().asString().startsWith("INFO put pipeline_id=\"p 17\" operation=put");
    }

    @Test
    void factsComeOneByOneToWhatKeepsThemApart() {
        http.then(ok("{}"));
        List<LogEvent> events = new ArrayList<>();
        LogTarget target = new LogTarget() {
            @Override
            public boolean isLoggable(Level level) {
                return level == Level.INFO;
            }

            @Override
            public void log(LogEvent event) {
                events.add(event);
            }
        };
        over(http).withListener(LoggingListener.to(target).withSlowAfter(NEVER)).run(OrderOperations.put(Orders.ONE));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.level()).isEqualTo(Level.INFO);
            assertThat(event.message()).isEqualTo("put");
            assertThat(event.error()).isEmpty();
            assertThat(event.facts())
                    .containsAllEntriesOf(
                            Map.of("operation", "put", "table_name", "orders", "item_count", 1, "outcome", "success"))
                    .containsOnlyKeys("operation", "table_name", "run", "duration_ms", "item_count", "outcome");
        });
    }

    @Test
    void whatIsTurnedOffIsNotEvenMade() {
        http.then(ok("{}"));
        LogTarget off = new LogTarget() {
            @Override
            public boolean isLoggable(Level level) {
                return false;
            }

            @Override
            public void log(LogEvent event) {
                throw new AssertionError(event);
            }
        };
        over(http).withListener(LoggingListener.to(off)).run(OrderOperations.put(Orders.ONE));
        assertThat(http.sent()).hasSize(1);
    }
}
