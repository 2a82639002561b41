package io.dynawright.micrometer;

import static io.dynawright.stub.Answers.conditionFailed;
import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dynawright.Dynawright;
import io.dynawright.DynawrightAsync;
import io.dynawright.error.ThrottledException;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.shop.Account;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.OrderStatus;
import io.dynawright.shop.Orders;
import io.dynawright.stub.BatchTable;
import io.dynawright.stub.Connected;
import io.dynawright.stub.PromisingClient;
import io.dynawright.stub.ScannedTable;
import io.dynawright.stub.StubHttpClient;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is measured of operations. */
class MicrometerListenerTest extends Connected {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final MicrometerListener listener = new MicrometerListener(registry);
    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright = over(http).withListener(listener);

    private long timed(String operation, String outcome) {
        return registry.get("dynawright.operations")
                .tags("operation", operation, "outcome", outcome)
                .timer()
                .count();
    }

    private double counted(String name, String operation) {
        return registry.get(name).tags("operation", operation).counter().count();
    }

    @Test
    void anOperationIsTimedWithItsItemsAndCapacity() {
        http.then(ok("{\"Item\":" + Orders.ONE_JSON
                + ",\"ConsumedCapacity\":{\"TableName\":\"orders\",\"CapacityUnits\":0.5}}"));
        dynawright.run(OrderOperations.get("c-1", "o-1"));
        assertThat(timed("get", "success")).isEqualTo(1);
        assertThat(registry.get("dynawright.operations").timer().totalTime(TimeUnit.NANOSECONDS))
                .isPositive();
        assertThat(counted("dynawright.items", "get")).isEqualTo(1);
        assertThat(registry.get("dynawright.consumed.capacity").summary().totalAmount())
                .isEqualTo(0.5);
    }

    @Test
    void namesAndTagsAreTheseAndNoOthers() {
        http.then(
                page(null, Orders.ONE_JSON),
                ok("{\"ConsumedCapacity\":{\"TableName\":\"orders\",\"CapacityUnits\":1.0}}"));
        dynawright.run(OrderOperations.byStatus(OrderStatus.PAID)).list();
        dynawright.run(OrderOperations.put(Orders.ONE));
        assertThat(registry.getMeters())
                .extracting(Meter::getId)
                .extracting(id -> id.getName() + " " + id.getTags())
                .containsExactlyInAnyOrder(
                        "dynawright.operations " + tags("by-status", "query", "success"),
                        "dynawright.items " + tags("by-status", "query", "success"),
                        "dynawright.operations " + tags("none", "put", "success"),
                        "dynawright.items " + tags("none", "put", "success"),
                        "dynawright.consumed.capacity " + tags("none", "put", "success"));
        // Micrometer wants names in lower case with dots, and makes of them what each monitoring system wants.
        assertThat(registry.getMeters())
                .extracting(meter -> meter.getId().getName())
                .allMatch(name -> name.matches("[a-z]+(\\.[a-z]+)*"));
        assertThat(registry.getMeters()).allMatch(meter -> meter.getId().getDescription() != null);
    }

    private static List<Tag> tags(String index, String operation, String outcome) {
        return List.of(
                Tag.of("index", index),
                Tag.of("operation", operation),
                Tag.of("outcome", outcome),
                Tag.of("table", "orders"));
    }

    @Test
    void theTableIsTheOneThatEntitiesDeclare() {
        http.then(ok("{}"));
        dynawright.withTableNames(logical -> "shop_dev_" + logical).run(OrderOperations.put(Orders.ONE));
        assertThat(http.sent("TableName")).containsExactly("shop_dev_orders");
        assertThat(registry.get("dynawright.operations").timer().getId().getTag("table"))
                .isEqualTo("orders");
    }

    @Test
    void failuresAreToldApartByTheirClass() {
        http.then(
                error("ThrottlingException", "slower"),
                conditionFailed(Orders.ONE_JSON),
                ok("{}"),
                error("AccessDeniedException", "no"),
                ok("{}"));
        catchThrowable(() -> dynawright.run(OrderOperations.put(Orders.ONE)));
        catchThrowable(() -> dynawright.run(OrderOperations.insert(Orders.ONE)));
        catchThrowable(() -> dynawright.run(OrderOperations.get("c-1", "o-1")));
        catchThrowable(() -> dynawright.run(OrderOperations.put(Orders.ONE)));
        dynawright.run(OrderOperations.put(Orders.ONE));
        assertThat(timed("put", "throttled")).isEqualTo(1);
        assertThat(timed("insert", "already_exists")).isEqualTo(1);
        assertThat(timed("get", "item_not_found")).isEqualTo(1);
        assertThat(timed("put", "access_denied")).isEqualTo(1);
        assertThat(timed("put", "success")).isEqualTo(1);
    }

    @Test
    void retriesOfTheClientAreCounted() {
        http.then(error(500, "InternalServerError", "broken"), error("ThrottlingException", "slower"), ok("{}"));
        Dynawright.over(http.client(3)).withListener(listener).run(OrderOperations.put(Orders.ONE));
        assertThat(counted("dynawright.retries", "put")).isEqualTo(2);
        assertThat(registry.get("dynawright.retries").counter().getId().getTags())
                .extracting(Tag::getKey)
                .containsExactly("index", "operation", "table");
    }

    @Test
    void aBatchIsOneOperationHoweverManyRequestsItTakes() {
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
        assertThat(timed("putAll", "success")).isEqualTo(1);
        assertThat(counted("dynawright.items", "putAll")).isEqualTo(30);
        assertThat(counted("dynawright.retries", "putAll")).isEqualTo(1);
        assertThat(registry.get("dynawright.consumed.capacity").summary().count())
                .isEqualTo(1);
    }

    @Test
    void whatIsAboutNoTableHasNone() {
        http.then(ok("{\"TableNames\":[]}"));
        dynawright.check();
        assertThat(registry.get("dynawright.operations")
                        .tags("operation", "check")
                        .timer()
                        .getId()
                        .getTag("table"))
                .isEqualTo("none");
    }

    @Test
    void aTransactionOfSeveralTablesHasNoTagOfItsOwnForThem() {
        http.then(ok("{}"));
        dynawright.transact(
                InsertOperation.of(OrderSchema.INSTANCE, Orders.ONE),
                InsertOperation.of(Account.Schema.INSTANCE, Account.of("a-1", "Ada")));
        assertThat(registry.get("dynawright.operations")
                        .tags("operation", "transact")
                        .timer()
                        .getId()
                        .getTag("table"))
                .isEqualTo("multiple");
    }

    @Test
    void eachPageIsAnOperationAlsoOfParallelScans() {
        ScannedTable table = new ScannedTable(
                2,
                IntStream.range(0, 8)
                        .mapToObj(i -> OrderSchema.INSTANCE.toItem(Orders.order("o-" + i)))
                        .toList());
        assertThat(Dynawright.over(table).withListener(listener).run(OrderOperations.scan()).parallel(2).stream())
                .hasSize(8);
        assertThat(timed("scan", "success")).isEqualTo(table.requests().size());
        assertThat(counted("dynawright.items", "scan")).isEqualTo(8);
    }

    @Test
    void whatIsCancelledIsTimedAsSuch() {
        PromisingClient client = new PromisingClient();
        DynawrightAsync async = DynawrightAsync.over(client).withListener(listener);
        CompletableFuture<?> run = async.run(OrderOperations.get("c-1", "o-1"));
        run.cancel(true);
        assertThat(timed("get", "cancelled")).isEqualTo(1);
    }

    @Test
    void whatComesLateOfAFailedAsynchronousRunIsItsClass() {
        PromisingClient client = new PromisingClient();
        DynawrightAsync async = DynawrightAsync.over(client).withListener(listener);
        CompletableFuture<?> run = async.run(OrderOperations.put(Orders.ONE));
        client.fail(
                0,
                new ThrottledException("slower", OrderOperations.put(Orders.ONE).target(), null));
        assertThat(run).isCompletedExceptionally();
        assertThat(timed("put", "throttled")).isEqualTo(1);
    }
}
