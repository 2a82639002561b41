package io.dynawright;

import static io.dynawright.shop.Orders.json;
import static io.dynawright.shop.Orders.keyJson;
import static io.dynawright.shop.Orders.order;
import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.error.ConfigurationException;
import io.dynawright.error.InvalidCursorException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.TableNameNotFoundException;
import io.dynawright.error.TableNotFoundException;
import io.dynawright.health.Finding;
import io.dynawright.naming.TableNames;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.FindAllOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import io.dynawright.shop.Account;
import io.dynawright.shop.Cart;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.stub.AsyncOver;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** Which names the requests of one run have, also where every look-up finds another one. */
class TableNamesInRunsTest extends Connected {

    private static final String ARN = "arn:aws:dynamodb:eu-west-1:123456789012:table/shop-orders";

    private final List<String> lookedUp = new ArrayList<>();
    private final StubHttpClient http = new StubHttpClient();

    private final TableNames changing = logical -> {
        lookedUp.add(logical);
        return logical + "_" + lookedUp.size();
    };

    private final Dynawright dynawright =
            over(http).withTableNames(changing).withCursorKeys(CursorKeys.forLocalDevelopment());

    private static OrderKey key(String orderId) {
        return OrderKey.of("c-1", orderId);
    }

    @Test
    void eachRunLooksANameUpAnew() {
        http.always(ok("{}"));
        dynawright.run(OrderOperations.put(order("1")));
        dynawright.run(OrderOperations.put(order("1")));
        assertThat(http.sent("TableName")).containsExactly("orders_1", "orders_2");
    }

    @Test
    void noCallIsMadeForANameUnlessAnOperationIsRun() {
        OrderOperations.put(order("1"));
        dynawright.run(OrderOperations.query("c-1"));
        assertThat(lookedUp).isEmpty();
    }

    @Test
    void thePagesOfATraversalComeFromOneTable() {
        http.then(page(keyJson("1"), json("1")), page(keyJson("2"), json("2")), page(null, json("3")));
        assertThat(dynawright.run(OrderOperations.query("c-1")).list()).hasSize(3);
        assertThat(http.sent("TableName")).containsExactly("orders_1", "orders_1", "orders_1");

        http.then(page(keyJson("1"), json("1")), page(null, json("2")));
        assertThat(dynawright.run(OrderOperations.scan()).stream()).hasSize(2);
        assertThat(http.sent("TableName").subList(3, 5)).containsExactly("orders_2", "orders_2");
    }

    @Test
    void theSegmentsOfAParallelScanComeFromOneTable() {
        http.then(page(null, json("1")), page(keyJson("2"), json("2")), page(null, json("3")));
        assertThat(dynawright.run(OrderOperations.scan()).parallel(2, Runnable::run).stream())
                .hasSize(3);
        assertThat(http.sent("TableName")).containsExactly("orders_1", "orders_1", "orders_1");
    }

    @Test
    void aCursorBelongsToTheTableThatItCameFrom() {
        http.then(page(keyJson("1"), json("1")), page(keyJson("2"), json("2")));
        Results<Order> results = dynawright.run(OrderOperations.query("c-1"));
        String cursor = results.page(2).cursor().orElseThrow();
        assertThat(http.sent("TableName")).containsExactly("orders_1", "orders_1");

        assertThatExceptionOfType(InvalidCursorException.class).isThrownBy(() -> results.page(2, cursor));
        http.then(page(null, json("3")));
        Dynawright first = dynawright.withTableNames(logical -> "orders_1");
        assertThat(first.run(OrderOperations.query("c-1")).page(2, cursor).items())
                .containsExactly(order("3"));
    }

    @Test
    void theAnswerOfABatchIsUnderstoodByTheNameThatWasAsked() {
        http.then(ok("{\"Responses\":{\"orders_1\":[" + json("2") + "]},\"UnprocessedKeys\":{}}"));
        assertThat(dynawright
                        .run(FindAllOperation.of(OrderSchema.INSTANCE, List.of(key("1"), key("2"))))
                        .list())
                .containsExactly(order("2"));
        assertThat(lookedUp).containsExactly("orders");
    }

    @Test
    void theAnswerOfABatchMayHaveTheNameOfATableThatWasAskedByItsArn() {
        http.then(
                ok("{\"Responses\":{\"shop-orders\":[" + json("2") + "]},\"UnprocessedKeys\":{\"shop-orders\":"
                        + "{\"Keys\":[" + keyJson("1") + "]}}}"),
                ok("{\"Responses\":{\"" + ARN + "\":[" + json("1") + "]},\"UnprocessedKeys\":{}}"));
        assertThat(dynawright
                        .withTableNames(logical -> ARN)
                        .run(FindAllOperation.of(OrderSchema.INSTANCE, List.of(key("1"), key("2"))))
                        .list())
                .containsExactly(order("1"), order("2"));
    }

    @Test
    void aTransactionLooksEachNameUpOnce() {
        http.then(ok("{}"));
        dynawright.transact(
                InsertOperation.of(OrderSchema.INSTANCE, order("1")),
                DeleteOperation.of(OrderSchema.INSTANCE, key("2")),
                DeleteOperation.of(Account.Schema.INSTANCE, new Account.Key("b-1", "a-1")),
                DeleteOperation.of(OrderSchema.INSTANCE, key("3")));
        assertThat(lookedUp).containsExactly("orders", "accounts");
        assertThat(tablesOfTransaction()).containsExactly("orders_1", "orders_1", "accounts_2", "orders_1");
    }

    private List<String> tablesOfTransaction() {
        JsonNode actions = http.sent()
                .get(http.sent().size() - 1)
                .body()
                .field("TransactItems")
                .orElseThrow();
        return actions.asArray().stream()
                .map(action -> action.asObject().values().iterator().next())
                .map(part -> part.field("TableName").orElseThrow().asString())
                .toList();
    }

    @Test
    void aUnitOfWorkLoadsFromTheTableThatItWritesTo() {
        http.then(ok("{\"Item\":{\"id\":{\"S\":\"c-1\"},\"count\":{\"N\":\"1\"},\"note\":{\"S\":\"x\"}}}"), ok("{}"));
        dynawright.unitOfWork(unit -> {
            Cart cart = unit.load(GetOperation.of(Cart.Schema.INSTANCE, new Cart.Key("c-1")));
            cart.count = 2;
        });
        assertThat(http.sent().get(0).field("TableName")).isEqualTo("carts_1");
        assertThat(tablesOfTransaction()).containsExactly("carts_1");
        assertThat(lookedUp).containsExactly("carts");
    }

    @Test
    void theAsynchronousClientDoesTheSame() {
        DynawrightAsync async = DynawrightAsync.over(AsyncOver.client(http))
                .withTableNames(changing)
                .withCursorKeys(CursorKeys.forLocalDevelopment());
        http.then(page(keyJson("1"), json("1")), page(null, json("2")));
        assertThat(async.run(OrderOperations.query("c-1")).list().join()).hasSize(2);
        http.then(page(keyJson("1"), json("1")), page(keyJson("2"), json("2")));
        Page<Order> page = async.run(OrderOperations.query("c-1")).page(2).join();
        assertThat(page.items()).hasSize(2);
        http.then(page(null, json("1")), page(keyJson("2"), json("2")), page(null, json("3")));
        async.run(OrderOperations.scan()).parallel(2, 1).forEach(each -> {}).join();
        assertThat(http.sent("TableName"))
                .containsExactly("orders_1", "orders_1", "orders_2", "orders_2", "orders_3", "orders_3", "orders_3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no good", "ab"})
    void aNameThatDynamoDbRefusesIsNotSent(String physical) {
        Dynawright wrong = dynawright.withTableNames(logical -> physical);
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> wrong.run(OrderOperations.put(order("1"))))
                .withMessageContaining("\"orders\"")
                .withMessageContaining("\"" + physical + "\"");
        assertThat(http.sent()).isEmpty();
    }

    @Test
    void noNameIsNotSent() {
        Dynawright wrong = dynawright.withTableNames(logical -> null);
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> wrong.run(OrderOperations.find(key("1"))))
                .withMessageContaining("null");
        Dynawright unknown = dynawright.withTableNames(TableNames.fixed(Map.of()));
        assertThatExceptionOfType(TableNameNotFoundException.class)
                .isThrownBy(() -> unknown.run(OrderOperations.query("c-1")).list());
        assertThatExceptionOfType(TableNameNotFoundException.class)
                .isThrownBy(() -> unknown.unitOfWork(
                        unit -> unit.load(GetOperation.of(Cart.Schema.INSTANCE, new Cart.Key("c-1")))));
        assertThat(http.sent()).isEmpty();
    }

    @Test
    void aFutureFailsIfThereIsNoName() {
        DynawrightAsync async = DynawrightAsync.over(AsyncOver.client(http)).withTableNames(TableNames.fixed(Map.of()));
        assertThat(async.run(OrderOperations.find(key("1")))).isCompletedExceptionally();
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> async.run(OrderOperations.query("c-1")).list().join())
                .withCauseInstanceOf(TableNameNotFoundException.class);
        assertThat(http.sent()).isEmpty();
    }

    @Test
    void theArnOfATableCanBeSent() {
        http.then(ok("{}"));
        dynawright.withTableNames(logical -> ARN).run(OrderOperations.find(key("1")));
        assertThat(http.sent("TableName")).containsExactly(ARN);
    }

    @Test
    void whatNamesOfUsersThrowBecomesAnErrorOfTheFamily() {
        IllegalStateException mine = new IllegalStateException("mine");
        Dynawright failing = dynawright.withTableNames(logical -> {
            throw mine;
        });
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> failing.run(OrderOperations.find(key("1"))))
                .withMessage("The name in DynamoDB of the table \"orders\" could not be found out:"
                        + " java.lang.IllegalStateException: mine (lookUp of table orders)")
                .withCause(mine);
        assertThat(failing.check(OrderSchema.INSTANCE).findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.NAME);
    }

    @Test
    void aMissingTableIsToldByItsPhysicalName() {
        http.then(error("ResourceNotFoundException", "Requested resource not found"));
        Dynawright prefixed = dynawright.withTableNames(TableNames.prefixed("shop", "dev"));
        assertThatExceptionOfType(TableNotFoundException.class)
                .isThrownBy(() -> prefixed.run(OrderOperations.find(key("1"))))
                .withMessageContaining("shop_dev_orders")
                .withMessageContaining("table orders");
    }

    @Test
    void twoTablesOfOneNameShareATransactionAndItsItems() {
        Dynawright single = dynawright.withTableNames(logical -> "everything");
        http.then(ok("{}"));
        single.transact(
                InsertOperation.of(OrderSchema.INSTANCE, order("1")),
                DeleteOperation.of(Account.Schema.INSTANCE, new Account.Key("b-1", "a-1")));
        assertThat(tablesOfTransaction()).containsExactly("everything", "everything");

        OtherOrders others = new OtherOrders();
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> single.transact(
                        InsertOperation.of(OrderSchema.INSTANCE, order("1")), DeleteOperation.of(others, key("1"))));
        assertThat(http.sent()).hasSize(1);
    }

    @Test
    void twoTablesOfOneNameShareABatch() {
        Dynawright single = dynawright.withTableNames(logical -> "everything");
        http.then(ok("{\"Responses\":{\"everything\":[" + json("2") + "," + json("1") + "]},\"UnprocessedKeys\":{}}"));
        FindAllOperation<Order> one = FindAllOperation.of(OrderSchema.INSTANCE, List.of(key("1")));
        FindAllOperation<Order> other = FindAllOperation.of(new OtherOrders(), List.of(key("1"), key("2")));
        var results = single.batchGet(one, other);
        assertThat(results.of(one).list()).containsExactly(order("1"));
        assertThat(results.of(other).list()).containsExactly(order("1"), order("2"));
        JsonNode tables = http.sent().get(0).body().field("RequestItems").orElseThrow();
        assertThat(tables.asObject()).containsOnlyKeys("everything");
        assertThat(tables.asObject()
                        .get("everything")
                        .field("Keys")
                        .orElseThrow()
                        .asArray())
                .hasSize(2);
    }

    @Test
    void twoTablesOfOneNameAndDifferentKeysAreRefused() {
        Dynawright single = dynawright.withTableNames(logical -> "everything");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> single.batchGet(
                        FindAllOperation.of(OrderSchema.INSTANCE, List.of(key("1"))),
                        FindAllOperation.of(Cart.Schema.INSTANCE, List.of(new Cart.Key("c-1")))))
                .withMessageContaining("orders")
                .withMessageContaining("carts")
                .withMessageContaining("different keys");
        assertThat(http.sent()).isEmpty();
    }

    /** The same entity, in a table that it calls by another name. */
    private static final class OtherOrders extends EntitySchema<Order> {

        OtherOrders() {
            super(RuntimeApi.LEVEL_1, Order.class, "other-orders");
        }

        @Override
        public Order read(ItemReader in) {
            return OrderSchema.INSTANCE.read(in);
        }

        @Override
        public void write(Order order, ItemWriter out) {
            OrderSchema.INSTANCE.write(order, out);
        }

        @Override
        public EntityKey<Order> key(Order order) {
            return OrderSchema.INSTANCE.key(order);
        }

        @Override
        protected TableDefinition define() {
            return TableDefinition.of("other-orders")
                    .attribute("customerId", AttributeType.S)
                    .attribute("orderId", AttributeType.S)
                    .key("customerId", "orderId")
                    .build();
        }
    }
}
