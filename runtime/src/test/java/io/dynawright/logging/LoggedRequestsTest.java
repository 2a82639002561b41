package io.dynawright.logging;

import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dynawright.Dynawright;
import io.dynawright.clinic.Insured;
import io.dynawright.error.DynawrightException;
import io.dynawright.operation.CheckOperation;
import io.dynawright.operation.DeleteAllOperation;
import io.dynawright.operation.FindAllOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.QueryOperation;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.OrderStatus;
import io.dynawright.shop.Orders;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How requests are logged, with values and without. */
class LoggedRequestsTest extends Connected {

    private static final Insured.Schema SCHEMA = Insured.Schema.INSTANCE;
    private static final Insured.Key KEY = new Insured.Key("NZ", "PLANTED-SSN");
    private static final Insured ONE = new Insured("NZ", "PLANTED-SSN", "Picton", "PLANTED-DIAGNOSIS");
    private static final Insured.Attributes ATTRIBUTES = Insured.Attributes.INSTANCE;

    private final StubHttpClient http = new StubHttpClient();
    private final CapturedLog log = new CapturedLog(Level.DEBUG);
    private final LoggingListener listener = LoggingListener.over(log).withSlowAfter(Duration.ofDays(1));

    private Dynawright plain() {
        return over(http).withListener(listener);
    }

    private Dynawright withValues() {
        return over(http).withListener(listener.withValues());
    }

    private String requestLine() {
        return log.lines().stream()
                .filter(line -> line.startsWith("DEBUG request"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aQueryHasItsExpressionsWithNamesAndNoValues() {
        http.then(page(null));
        plain().run(OrderOperations.byStatus(
                        OrderStatus.PAID,
                        q -> q.filter(it -> it.note().eq("planted")).pageSize(5).descending()))
                .list();
        assertThat(requestLine())
                .isEqualTo("DEBUG request Query operation=query table_name=orders index_name=by-status run=N request=1"
                        + " api=Query sent_to=orders key_condition=\"status = :v0\" filter=\"n = :v1\" limit=5"
                        + " scan_forward=false");
        assertThat(log.all()).doesNotContain("PAID", "planted");
    }

    @Test
    void withValuesItHasThem() {
        http.then(page(null));
        withValues()
                .run(OrderOperations.byStatus(
                        OrderStatus.PAID, q -> q.filter(it -> it.note().eq("two \"words\""))))
                .list();
        assertThat(requestLine()).contains("values=\"{:v0=\\\"PAID\\\", :v1=\\\"two \\\\\\\"words\\\\\\\"\\\"}\"");
    }

    @Test
    void writesHaveTheirItemsAndUpdatesTheirChanges() {
        http.then(ok("{}"), ok("{\"Attributes\":" + Orders.ONE_JSON + "}"));
        withValues().run(OrderOperations.put(Orders.ONE));
        assertThat(requestLine()).contains("api=PutItem", "orderId=\\\"o-1\\\"", "total=12.5");
        log.lines().clear();
        withValues().run(OrderOperations.update("c-1", "o-1", u -> u.quantity().increment(2)));
        assertThat(requestLine())
                .contains(
                        "condition=attribute_exists(customerId)",
                        "update=\"ADD quantity :v0\"",
                        "key=\"{customerId=\\\"c-1\\\", orderId=\\\"o-1\\\"}\"",
                        "values=\"{:v0=2}\"");
    }

    @Test
    void withoutValuesNothingStoredIsLogged() {
        http.then(
                ok("{}"),
                ok("{\"Attributes\":" + Orders.ONE_JSON + "}"),
                ok("{\"Item\":" + Orders.ONE_JSON + "}"),
                ok("{}"),
                ok("{}"));
        Dynawright dynawright = plain();
        dynawright.run(OrderOperations.put(Orders.ONE));
        dynawright.run(OrderOperations.update("c-1", "o-1", u -> u.quantity().increment(2)));
        dynawright.run(OrderOperations.get("c-1", "o-1"));
        dynawright.run(PutAllOperation.of(OrderSchema.INSTANCE, List.of(Orders.ONE)));
        dynawright.transact(InsertOperation.of(OrderSchema.INSTANCE, Orders.ONE));
        assertThat(log.lines()).hasSize(10);
        assertThat(log.all()).doesNotContain("c-1", "o-1", "PAID", "12.5", "2026-11-21");
    }

    @Test
    void sensitiveAttributesAreLeftOutOfItemsAndKeys() {
        http.then(ok("{}"));
        withValues().run(PutOperation.of(SCHEMA, ONE));
        assertThat(requestLine()).contains("item=\"{country=\\\"NZ\\\", town=\\\"Picton\\\"}\"");
        assertThat(log.all()).doesNotContain("PLANTED");
    }

    @Test
    void anExpressionThatNamesASensitiveAttributeHasNoValuesAtAll() {
        http.then(page(null), page(null));
        withValues()
                .run(QueryOperation.of(
                        new Insured.Query("NZ"),
                        q -> q.ssn()
                                .beginsWith("PLANTED")
                                .filter(it -> it.town().eq("Picton"))))
                .list();
        assertThat(requestLine())
                .contains("key_condition=\"#n0 = :v0 AND begins_with(#n1, :v1)\"", "filter=\"town = :v2\"")
                .doesNotContain("values=", "Picton");
        log.lines().clear();
        withValues()
                .run(QueryOperation.of(
                        new Insured.Query("NZ"), q -> q.filter(it -> it.town().eq("Picton"))))
                .list();
        assertThat(requestLine()).contains("values=\"{:v0=\\\"NZ\\\", :v1=\\\"Picton\\\"}\"");
    }

    @Test
    void sensitiveValuesAreLoggedByNoOperationWhetherItSucceedsOrFails() {
        Dynawright dynawright = withValues();
        List<Runnable> calls = calls(dynawright);
        for (Runnable call : calls) {
            http.then(ok("{}"));
            catchThrowable(call::run);
            http.then(error("AccessDeniedException", "no"));
            assertThat(catchThrowable(call::run)).isInstanceOf(DynawrightException.class);
        }
        assertThat(http.sent()).hasSize(2 * calls.size());
        assertThat(http.sent())
                .allMatch(sent -> sent.operation().equals("Scan")
                        || sent.body().toString().contains("PLANTED"));
        assertThat(log.lines().stream().filter(line -> line.startsWith("DEBUG request")))
                .hasSize(2 * calls.size());
        assertThat(log.all()).contains("Picton").doesNotContain("PLANTED");
    }

    private static List<Runnable> calls(Dynawright dynawright) {
        return List.of(
                () -> dynawright.run(PutOperation.of(SCHEMA, ONE)),
                () -> dynawright.run(InsertOperation.of(SCHEMA, ONE)),
                () -> dynawright.run(GetOperation.of(SCHEMA, KEY)),
                () -> dynawright.run(UpdateOperation.update(
                        new Insured.Update(KEY), u -> u.diagnosis().set("PLANTED-NEW"))),
                () -> dynawright.run(UpdateOperation.update(
                        new Insured.Update(KEY),
                        u -> u.town().set("Picton").onlyIf(it -> it.diagnosis().eq("PLANTED")))),
                () -> dynawright
                        .run(QueryOperation.of(
                                new Insured.Query("NZ"), q -> q.ssn().beginsWith("PLANTED")))
                        .list(),
                () ->
                        dynawright
                                .run(ScanOperation.of(
                                        SCHEMA,
                                        ATTRIBUTES,
                                        s -> s.filter(it -> it.diagnosis().eq("PLANTED"))))
                                .stream()
                                .toList(),
                () -> dynawright.run(PutAllOperation.of(SCHEMA, List.of(ONE))).orThrow(),
                () -> dynawright
                        .run(DeleteAllOperation.of(SCHEMA, List.of(KEY)))
                        .orThrow(),
                () -> dynawright.run(FindAllOperation.of(SCHEMA, List.of(KEY))).list(),
                () -> dynawright.transact(
                        PutOperation.of(OrderSchema.INSTANCE, Orders.ONE), InsertOperation.of(SCHEMA, ONE)),
                () -> dynawright.transact(
                        CheckOperation.of(
                                SCHEMA, KEY, ATTRIBUTES, it -> it.diagnosis().eq("PLANTED")),
                        PutOperation.of(OrderSchema.INSTANCE, Orders.ONE)),
                () -> dynawright.transactGet(GetOperation.of(SCHEMA, KEY)));
    }

    @Test
    void partsOfTransactionsAndBatchesAreToldOneByOne() {
        http.then(ok("{}"), ok("{}"));
        withValues().transact(InsertOperation.of(SCHEMA, ONE), PutOperation.of(OrderSchema.INSTANCE, Orders.ONE));
        assertThat(requestLine())
                .contains(
                        "sent_to=insured,orders parts=",
                        "Put insured condition=attribute_not_exists(country)",
                        "; Put orders item=");
        log.lines().clear();
        withValues().run(PutAllOperation.of(SCHEMA, List.of(ONE)));
        assertThat(requestLine())
                .contains("parts=\"insured 1 puts and 0 deletes: put {country=\\\"NZ\\\", town=\\\"Picton\\\"}\"");
    }
}
