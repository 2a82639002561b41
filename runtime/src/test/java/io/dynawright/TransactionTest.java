package io.dynawright;

import static io.dynawright.stub.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.hook.EntityHooks;
import io.dynawright.operation.CheckOperation;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.TransactionAction;
import io.dynawright.operation.TransactionResults;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.schema.EntityKey;
import io.dynawright.shop.Account;
import io.dynawright.shop.Device;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderAttributes;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** What a transaction sends and gives, and what is refused before anything is sent. */
class TransactionTest extends Connected {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Account.Key ACCOUNT = new Account.Key("b-1", "a-1");

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright = over(http).withClock(Clock.fixed(NOW, ZoneOffset.UTC));

    private static InsertOperation<Order> insert(String orderId) {
        return InsertOperation.of(OrderSchema.INSTANCE, Orders.order(orderId));
    }

    private static DeleteOperation<Order> delete(String orderId) {
        return DeleteOperation.of(OrderSchema.INSTANCE, OrderKey.of("c-1", orderId));
    }

    private static UpdateOperation<Account> deposit() {
        return UpdateOperation.update(
                new Account.Update(ACCOUNT), u -> u.balance().increment(5));
    }

    private JsonNode action(int index) {
        return http.sent()
                .get(0)
                .body()
                .field("TransactItems")
                .orElseThrow()
                .asArray()
                .get(index);
    }

    private static String text(JsonNode action, String kind, String field) {
        return action.field(kind)
                .flatMap(part -> part.field(field))
                .map(JsonNode::text)
                .orElse(null);
    }

    @Test
    void allActionsGoInOneRequestAsTheyWouldAlone() {
        http.then(ok("{}"));
        dynawright.transact(
                insert("o-1"),
                PutOperation.of(OrderSchema.INSTANCE, Orders.order("o-2")),
                delete("o-3"),
                CheckOperation.of(
                        OrderSchema.INSTANCE,
                        OrderKey.of("c-1", "o-4"),
                        OrderAttributes.INSTANCE,
                        it -> it.quantity().eq(4)),
                deposit(),
                UpdateOperation.update(new Account.Update(new Account.Key("b-1", "a-2")), u -> u));

        assertThat(http.sent()).extracting(StubHttpClient.Sent::operation).containsExactly("TransactWriteItems");
        assertThat(http.sent().get(0).field("ClientRequestToken")).hasSize(36);
        assertThat(text(action(0), "Put", "ConditionExpression")).isEqualTo("attribute_not_exists(#n0)");
        assertThat(text(action(0), "Put", "ReturnValuesOnConditionCheckFailure"))
                .isEqualTo("ALL_OLD");
        assertThat(action(1).field("Put").orElseThrow().asObject()).containsOnlyKeys("Item", "TableName");
        assertThat(action(2).field("Delete").orElseThrow().asObject()).containsOnlyKeys("Key", "TableName");
        assertThat(text(action(3), "ConditionCheck", "ConditionExpression")).isEqualTo("#n0 = :v0");
        assertThat(text(action(4), "Update", "UpdateExpression")).isEqualTo("SET #n0 = :v0 ADD #n1 :v1, #n2 :v2");
        assertThat(text(action(4), "Update", "TableName")).isEqualTo("accounts");
        assertThat(text(action(5), "Update", "UpdateExpression")).isEqualTo("SET #n0 = :v0 ADD #n1 :v1");
    }

    @Test
    void putsAndInsertsGiveTheEntityAsStored() {
        http.then(ok("{}"));
        InsertOperation<Account> inserted = InsertOperation.of(Account.Schema.INSTANCE, Account.of("a-1", "Ada"));
        PutOperation<Account> put = PutOperation.of(
                Account.Schema.INSTANCE, Account.of("a-2", "Bob").withVersion(7));
        InsertOperation<Order> order = insert("o-1");
        TransactionResults results = dynawright.transact(List.of(inserted, put, order));
        assertThat(results.of(inserted).version()).isEqualTo(1);
        assertThat(results.of(inserted).createdAt()).isEqualTo(NOW);
        assertThat(results.of(put).version()).isEqualTo(8);
        assertThat(results.of(order)).isEqualTo(Orders.ONE);
        assertThat(text(action(1), "Put", "ConditionExpression")).isEqualTo("#n0 = :v0");

        InsertOperation<Order> other = insert("o-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> results.of(other))
                .withMessageStartingWith("This operation was no action of the transaction: insert of table orders");
    }

    @Test
    void anUpdateWithoutChangesIsACheck() {
        http.then(ok("{}"));
        dynawright.transact(UpdateOperation.update(new Device.Update(new Device.Key(1, new byte[] {1})), u -> u));
        assertThat(text(action(0), "ConditionCheck", "ConditionExpression")).isEqualTo("attribute_exists(#n0)");
    }

    @Test
    void aGivenTokenIsSentAndChecked() {
        http.then(ok("{}"));
        dynawright.transact(List.of(insert("o-1")), o -> o.idempotencyToken("payment-1"));
        assertThat(http.sent("ClientRequestToken")).containsExactly("payment-1");
        for (String token : Arrays.asList("", "x".repeat(37), null)) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> dynawright.transact(List.of(insert("o-1")), o -> o.idempotencyToken(token)))
                    .withMessage("An idempotency token has 1 to 36 characters (transact of table orders)");
        }
    }

    @Test
    void eachRunHasItsOwnToken() {
        http.always(ok("{}"));
        InsertOperation<Order> insert = insert("o-1");
        dynawright.transact(insert);
        dynawright.transact(insert);
        assertThat(http.sent("ClientRequestToken")).doesNotHaveDuplicates().hasSize(2);
    }

    private void refused(List<? extends TransactionAction> actions, String message) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> dynawright.transact(actions))
                .withMessageStartingWith(message);
        assertThat(http.sent()).isEmpty();
    }

    @Test
    void whatDynamoDbWouldRefuseIsNotSent() {
        refused(
                List.of(),
                "A transaction has 1 to 100 actions, all of which happen or none, and so cannot be split;"
                        + " this one has 0");
        refused(
                IntStream.range(0, 101).mapToObj(i -> insert("o-" + i)).toList(),
                "A transaction has 1 to 100 actions, all of which happen or none, and so cannot be split;"
                        + " this one has 101");
        refused(Collections.singletonList(null), "An action of the transaction is null");
        refused(
                List.of(insert("o-1"), insert("o-2"), delete("o-1")),
                "Actions 1 and 3 of the transaction are on one item, and DynamoDB takes one action per item"
                        + " (delete of table orders, key customerId=c-1, orderId=o-1)");
        refused(
                List.of(UpdateOperation.upsert(new Device.Update(new Device.Key(1, new byte[] {1})), u -> u)),
                "The upsert changes nothing, which DynamoDB takes alone but in no transaction");
    }

    @Test
    void moreThanFourMegabytesAreNotSent() {
        List<InsertOperation<Order>> inserts = IntStream.range(0, 11)
                .mapToObj(i -> new Order("c-1", "o-" + i, null, null, BigDecimal.ONE, 1, "x".repeat(400_000)))
                .map(order -> InsertOperation.of(OrderSchema.INSTANCE, order))
                .toList();
        refused(inserts, "The transaction takes at least 44");
    }

    @Test
    void aHundredActionsAreOneTransaction() {
        http.then(ok("{}"));
        dynawright.transact(
                IntStream.range(0, 100).mapToObj(i -> insert("o-" + i)).toList());
        assertThat(http.sent()
                        .get(0)
                        .body()
                        .field("TransactItems")
                        .orElseThrow()
                        .asArray())
                .hasSize(100);
    }

    @Test
    void hooksSeeEveryActionAndCanStopThemAll() {
        List<String> seen = new ArrayList<>();
        EntityHooks<Order> hooks = new EntityHooks<>() {
            @Override
            public void beforeWrite(Order order) {
                seen.add("beforeWrite");
            }

            @Override
            public void afterWrite(Order order) {
                seen.add("afterWrite");
            }

            @Override
            public void beforeDelete(EntityKey<Order> key) {
                seen.add("beforeDelete");
            }

            @Override
            public void afterDelete(EntityKey<Order> key, Optional<Order> order) {
                seen.add("afterDelete " + order.isPresent());
            }
        };
        EntityHooks<Account> veto = new EntityHooks<>() {
            @Override
            public void beforeUpdate(EntityKey<Account> key) {
                throw new IllegalStateException("no");
            }
        };
        Dynawright hooked = dynawright.withHooks(OrderSchema.INSTANCE, hooks);
        http.then(ok("{}"));
        hooked.transact(insert("o-1"), delete("o-2"));
        assertThat(seen).containsExactly("beforeWrite", "beforeDelete", "afterWrite", "afterDelete false");

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> hooked.withHooks(Account.Schema.INSTANCE, veto).transact(insert("o-1"), deposit()))
                .withMessage("no");
        assertThat(http.sent()).hasSize(1);
    }

    @Test
    void numbersThatAreWrittenDifferentlyAreOneItem() {
        refused(
                List.of(
                        DeleteOperation.of(Device.Schema.INSTANCE, device("1.0")),
                        DeleteOperation.of(Device.Schema.INSTANCE, device("1"))),
                "Actions 1 and 2 of the transaction are on one item, and DynamoDB takes one action per item"
                        + " (delete of table devices, key id=1, token=1 bytes)");
    }

    private static EntityKey<Device> device(String id) {
        return out -> {
            out.name("id");
            out.writeNumber(new BigDecimal(id));
            out.attribute("token", new byte[] {1}, ByteArrayCodec.INSTANCE);
        };
    }
}
