package io.dynawright.opentelemetry;

import static io.dynawright.stub.Answers.conditionFailed;
import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dynawright.Dynawright;
import io.dynawright.DynawrightAsync;
import io.dynawright.hook.OperationListener;
import io.dynawright.hook.OperationStart;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.shop.Account;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.OrderStatus;
import io.dynawright.shop.Orders;
import io.dynawright.stub.AsyncOver;
import io.dynawright.stub.BatchTable;
import io.dynawright.stub.Connected;
import io.dynawright.stub.PromisingClient;
import io.dynawright.stub.ScannedTable;
import io.dynawright.stub.StubHttpClient;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The spans of operations. */
class OpenTelemetryListenerTest extends Connected {

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                    .build())
            .build();
    private final OpenTelemetryListener listener = OpenTelemetryListener.over(sdk);
    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright = over(http).withListener(listener);

    @AfterEach
    void nothingIsLeftAndNoValueIsTold() {
        assertThat(listener.open()).isZero();
        assertThat(spans())
                .allMatch(SpanData::hasEnded)
                .allSatisfy(
                        span -> assertThat(span.getName() + span.getAttributes() + span.getEvents() + span.getStatus())
                                .doesNotContain("c-1", "o-1", "PAID", "12.5"));
        sdk.close();
    }

    private List<SpanData> spans() {
        return exporter.getFinishedSpanItems();
    }

    private List<SpanData> spans(SpanKind kind) {
        return spans().stream().filter(span -> span.getKind() == kind).toList();
    }

    private SpanData operation() {
        assertThat(spans(SpanKind.INTERNAL)).hasSize(1);
        return spans(SpanKind.INTERNAL).get(0);
    }

    private SpanData request() {
        assertThat(spans(SpanKind.CLIENT)).hasSize(1);
        return spans(SpanKind.CLIENT).get(0);
    }

    private static <T> T get(SpanData span, AttributeKey<T> key) {
        return span.getAttributes().get(key);
    }

    @Test
    void anOperationIsASpanAndItsRequestAChild() {
        http.then(ok("{\"Item\":" + Orders.ONE_JSON
                + ",\"ConsumedCapacity\":{\"TableName\":\"shop_orders\",\"CapacityUnits\":0.5}}"));
        dynawright.withTableNames(logical -> "shop_" + logical).run(OrderOperations.get("c-1", "o-1"));
        SpanData operation = operation();
        assertThat(operation.getName()).isEqualTo("get orders");
        assertThat(operation.getStatus()).isEqualTo(StatusData.unset());
        assertThat(get(operation, SpanAttributes.OPERATION)).isEqualTo("get");
        assertThat(get(operation, SpanAttributes.TABLE)).isEqualTo("orders");
        assertThat(get(operation, SpanAttributes.ITEMS)).isEqualTo(1);
        assertThat(operation.getParentSpanContext().isValid()).isFalse();

        SpanData request = request();
        assertThat(request.getName()).isEqualTo("DynamoDB.GetItem");
        assertThat(request.getParentSpanId()).isEqualTo(operation.getSpanId());
        assertThat(request.getTraceId()).isEqualTo(operation.getTraceId());
        assertThat(request.getStatus()).isEqualTo(StatusData.unset());
        assertThat(get(request, SpanAttributes.RPC_SYSTEM)).isEqualTo("aws-api");
        assertThat(get(request, SpanAttributes.RPC_SERVICE)).isEqualTo("DynamoDB");
        assertThat(get(request, SpanAttributes.RPC_METHOD)).isEqualTo("GetItem");
        assertThat(get(request, SpanAttributes.DB_SYSTEM_NAME)).isEqualTo("aws.dynamodb");
        assertThat(get(request, SpanAttributes.DB_OPERATION_NAME)).isEqualTo("GetItem");
        assertThat(get(request, SpanAttributes.DB_COLLECTION_NAME)).isEqualTo("shop_orders");
        assertThat(get(request, SpanAttributes.TABLE_NAMES)).containsExactly("shop_orders");
        assertThat(get(request, SpanAttributes.REQUEST_ID)).isEqualTo("REQUEST-1");
        assertThat(get(request, SpanAttributes.CONSUMED_CAPACITY))
                .containsExactly("{\"TableName\":\"shop_orders\",\"CapacityUnits\":0.5}");
    }

    @Test
    void whatIsAboutNoTableHasNone() {
        http.then(ok("{\"TableNames\":[]}"));
        dynawright.check();
        assertThat(operation().getName()).isEqualTo("check");
        assertThat(get(operation(), SpanAttributes.TABLE)).isNull();
        assertThat(request().getName()).isEqualTo("DynamoDB.ListTables");
        assertThat(get(request(), SpanAttributes.TABLE_NAMES)).isNull();
    }

    @Test
    void theParentIsTheContextInWhichTheOperationBegins() {
        http.then(ok("{}"));
        Span caller = sdk.getTracer("test").spanBuilder("caller").startSpan();
        Runnable put = () -> dynawright.run(OrderOperations.put(Orders.ONE));
        Context.current().with(caller).wrap(put).run();
        assertThat(operation().getParentSpanId())
                .isEqualTo(caller.getSpanContext().getSpanId());
        assertThat(operation().getInstrumentationScopeInfo().getName()).isEqualTo("io.dynawright");
    }

    @Test
    void aQueryTellsItsIndexLimitAndCounts() {
        http.then(page(null, Orders.ONE_JSON));
        dynawright
                .run(OrderOperations.byStatus(
                        OrderStatus.PAID, q -> q.pageSize(7).descending()))
                .list();
        assertThat(get(operation(), SpanAttributes.INDEX)).isEqualTo("by-status");
        SpanData request = request();
        assertThat(request.getName()).isEqualTo("DynamoDB.Query");
        assertThat(get(request, SpanAttributes.INDEX_NAME)).isEqualTo("by-status");
        assertThat(get(request, SpanAttributes.LIMIT)).isEqualTo(7);
        assertThat(get(request, SpanAttributes.SCAN_FORWARD)).isFalse();
        assertThat(get(request, SpanAttributes.COUNT)).isEqualTo(1);
        assertThat(get(request, SpanAttributes.SCANNED_COUNT)).isEqualTo(1);
    }

    @Test
    void aProjectionHasItsNames() {
        http.then(ok("{\"Item\":" + Orders.ONE_JSON + "}"));
        dynawright.run(OrderOperations.exists(OrderKey.of("c-1", "o-1"), o -> o.consistent()));
        assertThat(get(request(), SpanAttributes.PROJECTION)).isEqualTo("customerId, orderId");
        assertThat(get(request(), SpanAttributes.CONSISTENT_READ)).isTrue();
    }

    @Test
    void aFailureHasACodeAndNoMessage() {
        http.then(error("ThrottlingException", "slower, c-1"));
        assertThat(catchThrowable(() -> dynawright.run(OrderOperations.get("c-1", "o-1"))))
                .hasMessageContaining("c-1");
        assertThat(operation().getStatus()).isEqualTo(StatusData.error());
        assertThat(get(operation(), SpanAttributes.ERROR_TYPE)).isEqualTo("io.dynawright.error.ThrottledException");
        assertThat(operation().getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getName()).isEqualTo("exception");
            assertThat(event.getAttributes().asMap())
                    .containsOnlyKeys(SpanAttributes.EXCEPTION_TYPE)
                    .containsValue("io.dynawright.error.ThrottledException");
        });
        assertThat(request().getStatus()).isEqualTo(StatusData.error());
        assertThat(get(request(), SpanAttributes.ERROR_TYPE)).isEqualTo("ThrottlingException");
        assertThat(get(request(), SpanAttributes.DB_RESPONSE_STATUS_CODE)).isEqualTo("ThrottlingException");
        assertThat(get(request(), SpanAttributes.REQUEST_ID)).isEqualTo("REQUEST-1");
    }

    @Test
    void aConditionThatFailsIsAFailure() {
        http.then(conditionFailed(Orders.ONE_JSON));
        catchThrowable(() -> dynawright.run(OrderOperations.insert(Orders.ONE)));
        assertThat(get(operation(), SpanAttributes.ERROR_TYPE)).isEqualTo("io.dynawright.error.AlreadyExistsException");
        assertThat(get(request(), SpanAttributes.ERROR_TYPE)).isEqualTo("ConditionalCheckFailedException");
    }

    @Test
    void whatTheClientSendsAgainIsAnEvent() {
        http.then(error(500, "InternalServerError", "broken"), ok("{}"));
        Dynawright.over(http.client(3)).withListener(listener).run(OrderOperations.put(Orders.ONE));
        assertThat(operation().getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getName()).isEqualTo("dynawright.retry");
            assertThat(event.getAttributes().get(SpanAttributes.RETRY)).isEqualTo(1);
        });
        assertThat(request().getStatus()).isEqualTo(StatusData.unset());
    }

    @Test
    void everyRequestOfABatchIsAChildOfOneSpan() {
        BatchTable table = new BatchTable("customerId", "orderId");
        int[] left = {3};
        table.leaving(key -> left[0]-- > 0);
        over(table)
                .withListener(listener)
                .withRetries(RetryPolicy.standard().withBackoff(attempt -> Duration.ZERO))
                .run(PutAllOperation.of(
                        OrderSchema.INSTANCE,
                        IntStream.range(0, 30)
                                .mapToObj(i -> Orders.order("o-" + i))
                                .toList()));
        assertThat(get(operation(), SpanAttributes.ITEMS)).isEqualTo(30);
        assertThat(operation().getEvents()).hasSize(1);
        assertThat(spans(SpanKind.CLIENT)).hasSize(2).allSatisfy(request -> {
            assertThat(request.getName()).isEqualTo("DynamoDB.BatchWriteItem");
            assertThat(request.getParentSpanId()).isEqualTo(operation().getSpanId());
        });
        assertThat(spans(SpanKind.CLIENT))
                .extracting(request -> get(request, SpanAttributes.DB_OPERATION_BATCH_SIZE))
                .containsExactly(25L, 8L);
    }

    @Test
    void aTransactionHasAllItsTables() {
        http.then(ok("{}"));
        dynawright.transact(
                InsertOperation.of(OrderSchema.INSTANCE, Orders.ONE),
                InsertOperation.of(Account.Schema.INSTANCE, Account.of("a-1", "Ada")));
        assertThat(request().getName()).isEqualTo("DynamoDB.TransactWriteItems");
        assertThat(get(request(), SpanAttributes.TABLE_NAMES)).containsExactly("orders", "accounts");
        assertThat(get(request(), SpanAttributes.DB_COLLECTION_NAME)).isNull();
        assertThat(get(request(), SpanAttributes.DB_OPERATION_BATCH_SIZE)).isEqualTo(2);
    }

    @Test
    void pagesOfAParallelScanTellTheirSegments() {
        ScannedTable table = new ScannedTable(
                2,
                IntStream.range(0, 8)
                        .mapToObj(i -> OrderSchema.INSTANCE.toItem(Orders.order("o-" + i)))
                        .toList());
        assertThat(Dynawright.over(table).withListener(listener).run(OrderOperations.scan()).parallel(2).stream())
                .hasSize(8);
        assertThat(spans(SpanKind.INTERNAL)).hasSameSizeAs(table.requests());
        assertThat(spans(SpanKind.CLIENT)).hasSameSizeAs(table.requests()).allSatisfy(request -> {
            assertThat(request.getName()).isEqualTo("DynamoDB.Scan");
            assertThat(get(request, SpanAttributes.TOTAL_SEGMENTS)).isEqualTo(2);
            assertThat(get(request, SpanAttributes.SEGMENT)).isBetween(0L, 1L);
        });
    }

    @Test
    void asynchronousOperationsHaveTheContextOfTheirCaller() {
        http.then(ok("{}"));
        DynawrightAsync async = DynawrightAsync.over(AsyncOver.client(http)).withListener(listener);
        Span caller = sdk.getTracer("test").spanBuilder("caller").startSpan();
        Supplier<CompletableFuture<?>> put = () -> async.run(OrderOperations.put(Orders.ONE));
        Context.current().with(caller).wrapSupplier(put).get().join();
        assertThat(operation().getParentSpanId())
                .isEqualTo(caller.getSpanContext().getSpanId());
        assertThat(request().getParentSpanId()).isEqualTo(operation().getSpanId());
    }

    @Test
    void aCancelledOperationLeavesNothingOpen() {
        PromisingClient client = new PromisingClient();
        CompletableFuture<?> run =
                DynawrightAsync.over(client).withListener(listener).run(OrderOperations.get("c-1", "o-1"));
        assertThat(listener.open()).isEqualTo(1);
        run.cancel(true);
        assertThat(get(operation(), SpanAttributes.ERROR_TYPE)).isEqualTo("java.util.concurrent.CancellationException");
        assertThat(get(request(), SpanAttributes.ERROR_TYPE)).isEqualTo("java.util.concurrent.CancellationException");
    }

    @Test
    void aVetoEndsTheSpan() {
        OperationListener veto = new OperationListener() {
            @Override
            public void onStart(OperationStart start) {
                throw new IllegalStateException("maintenance of c-1");
            }
        };
        catchThrowable(() -> dynawright.withListener(veto).run(OrderOperations.put(Orders.ONE)));
        assertThat(get(operation(), SpanAttributes.ERROR_TYPE)).isEqualTo("java.lang.IllegalStateException");
        assertThat(spans(SpanKind.CLIENT)).isEmpty();
    }
}
