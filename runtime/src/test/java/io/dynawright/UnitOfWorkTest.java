package io.dynawright;

import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Cancelled.because;
import static io.dynawright.stub.Cancelled.conditionFailed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dynawright.error.CancellationReason;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.TransactionFailedException;
import io.dynawright.operation.CheckOperation;
import io.dynawright.operation.FindOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.TransactionResults;
import io.dynawright.operation.UnitOfWork;
import io.dynawright.shop.Account;
import io.dynawright.shop.Cart;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderAttributes;
import io.dynawright.shop.OrderBrief;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** What a unit of work loads and writes. */
class UnitOfWorkTest extends Connected {

    private static final String CART =
            "{\"Item\":{\"id\":{\"S\":\"c-1\"},\"count\":{\"N\":\"1.0\"},\"note\":{\"S\":\"x\"},"
                    + "\"unknown\":{\"S\":\"kept\"}}}";
    private static final String ACCOUNT = "{\"Item\":{\"bank\":{\"S\":\"b-1\"},\"number\":{\"S\":\"a-1\"},"
            + "\"owner\":{\"S\":\"Ada\"},\"balance\":{\"N\":\"7\"},\"v\":{\"N\":\"9\"}}}";

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright =
            over(http).withClock(Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC));

    private static GetOperation<Cart> cart() {
        return GetOperation.of(Cart.Schema.INSTANCE, new Cart.Key("c-1"));
    }

    private static GetOperation<Account> account() {
        return GetOperation.of(Account.Schema.INSTANCE, new Account.Key("b-1", "a-1"));
    }

    private List<JsonNode> actions() {
        StubHttpClient.Sent last = http.sent().get(http.sent().size() - 1);
        assertThat(last.operation()).isEqualTo("TransactWriteItems");
        return last.body().field("TransactItems").orElseThrow().asArray();
    }

    /** An expression with its names and values filled in. */
    private static String expression(JsonNode action, String kind, String expression) {
        JsonNode part = action.field(kind).orElseThrow();
        String text = part.field(expression).map(JsonNode::text).orElse("");
        for (Map.Entry<String, JsonNode> name : fields(part, "ExpressionAttributeNames")) {
            text = text.replace(name.getKey(), name.getValue().text());
        }
        for (Map.Entry<String, JsonNode> value : fields(part, "ExpressionAttributeValues")) {
            text = text.replace(
                    value.getKey(),
                    value.getValue().asObject().values().stream()
                            .map(JsonNode::text)
                            .collect(Collectors.joining()));
        }
        return text;
    }

    private static List<Map.Entry<String, JsonNode>> fields(JsonNode part, String name) {
        return part.field(name)
                .map(node -> List.copyOf(node.asObject().entrySet()))
                .orElse(List.of());
    }

    @Test
    void ofAnObjectThatWasChangedInPlaceOnlyTheChangesAreWrittenIfTheyLoseNothing() {
        http.then(ok(CART), ok("{}"));
        dynawright.unitOfWork(uow -> {
            Cart cart = uow.load(cart());
            cart.count = 2;
            cart.note = null;
        });
        assertThat(actions()).hasSize(1);
        assertThat(expression(actions().get(0), "Update", "UpdateExpression")).isEqualTo("SET count = 2 REMOVE note");
        assertThat(expression(actions().get(0), "Update", "ConditionExpression"))
                .isEqualTo("attribute_exists(id) AND count = 1.0 AND note = x");
    }

    @Test
    void aNewAttributeMustStillBeAbsent() {
        http.then(ok("{\"Item\":{\"id\":{\"S\":\"c-1\"},\"count\":{\"N\":\"1\"}}}"), ok("{}"));
        dynawright.unitOfWork(uow -> {
            uow.load(cart()).note = "new";
        });
        assertThat(expression(actions().get(0), "Update", "ConditionExpression"))
                .isEqualTo("attribute_exists(id) AND attribute_not_exists(note)");
    }

    @Test
    void anEntityWithAVersionIsWrittenInThatVersionAlone() {
        http.then(ok(ACCOUNT), ok("{}"));
        dynawright.unitOfWork(uow -> {
            Account account = uow.load(account());
            uow.save(
                    Account.Schema.INSTANCE, new Account("b-1", "a-1", "Ada", 5L, account.version(), null, null, null));
        });
        assertThat(expression(actions().get(0), "Update", "UpdateExpression"))
                .isEqualTo("SET balance = 5, v = 10, updatedAt = 2026-11-21T10:00:00.000000000Z");
        assertThat(expression(actions().get(0), "Update", "ConditionExpression"))
                .isEqualTo("attribute_exists(bank) AND v = 9");
    }

    @Test
    void whatHasNotChangedIsNotWritten() {
        http.then(ok(CART), ok(ACCOUNT));
        dynawright.unitOfWork(uow -> {
            uow.load(cart());
            uow.save(Account.Schema.INSTANCE, uow.load(account()));
        });
        assertThat(http.sent()).extracting(StubHttpClient.Sent::operation).containsOnly("GetItem");
    }

    @Test
    void oneKeyIsOneObject() {
        http.then(ok(CART));
        dynawright.unitOfWork(uow -> {
            Cart first = uow.load(cart());
            assertThat(uow.load(cart())).isSameAs(first);
            assertThat(uow.load(FindOperation.of(Cart.Schema.INSTANCE, new Cart.Key("c-1"))))
                    .containsSame(first);
        });
        assertThat(http.sent()).hasSize(1);
    }

    @Test
    void allWritesAreOneTransaction() {
        http.then(ok(CART), ok("{}"));
        AtomicReference<InsertOperation<Account>> insert = new AtomicReference<>();
        TransactionResults results = dynawright.unitOfWork(uow -> {
            uow.load(cart()).count = 5;
            uow.save(Cart.Schema.INSTANCE, Cart.of("c-2", 1, null));
            uow.delete(Cart.Schema.INSTANCE, Cart.of("c-3", 1, null));
            insert.set(uow.insert(Account.Schema.INSTANCE, Account.of("a-9", "Bob")));
            uow.add(CheckOperation.of(
                    OrderSchema.INSTANCE,
                    OrderKey.of("c-1", "o-1"),
                    OrderAttributes.INSTANCE,
                    it -> it.note().exists()));
        });
        assertThat(actions().stream().flatMap(action -> action.asObject().keySet().stream()))
                .containsExactly("Update", "Put", "Delete", "Put", "ConditionCheck");
        assertThat(results.of(insert.get()).version()).isEqualTo(1);
    }

    @Test
    void whatWasLoadedIsDeletedAsItWasLoaded() {
        http.then(ok(CART), ok(ACCOUNT), ok("{}"));
        dynawright.unitOfWork(uow -> {
            uow.delete(Cart.Schema.INSTANCE, uow.load(cart()));
            uow.delete(Account.Schema.INSTANCE, uow.load(account()));
            assertThat(uow.load(FindOperation.of(Cart.Schema.INSTANCE, new Cart.Key("c-1"))))
                    .isEmpty();
            assertThatExceptionOfType(ItemNotFoundException.class).isThrownBy(() -> uow.load(cart()));
        });
        assertThat(expression(actions().get(0), "Delete", "ConditionExpression"))
                .isEqualTo("id = c-1 AND count = 1.0 AND note = x");
        assertThat(expression(actions().get(1), "Delete", "ConditionExpression"))
                .isEqualTo("v = 9");
    }

    @Test
    void nothingIsSentIfTheFunctionThrows() {
        http.then(ok(CART));
        assertThatIllegalStateException()
                .isThrownBy(() -> dynawright.unitOfWork(uow -> {
                    uow.load(cart()).count = 5;
                    throw new IllegalStateException("no");
                }));
        assertThat(http.sent()).extracting(StubHttpClient.Sent::operation).containsExactly("GetItem");
    }

    @Test
    void aLostUpdateIsRefused() {
        http.then(ok(CART), because(conditionFailed("{\"id\":{\"S\":\"c-1\"},\"count\":{\"N\":\"3\"}}")));
        assertThatExceptionOfType(TransactionFailedException.class)
                .isThrownBy(() -> dynawright.unitOfWork(uow -> {
                    uow.load(cart()).count = 5;
                }))
                .withMessageContaining("Action 1 of 1: The condition of the write does not hold for the stored item"
                        + " (save of table carts, key id=c-1)")
                .satisfies(e -> assertThat(e.outcomes().get(0).reason())
                        .isInstanceOf(CancellationReason.ConditionFailed.class));
        http.then(ok(ACCOUNT), because(conditionFailed("{\"v\":{\"N\":\"10\"}}")));
        assertThatExceptionOfType(TransactionFailedException.class)
                .isThrownBy(() -> dynawright.unitOfWork(uow -> {
                    Account old = uow.load(account());
                    uow.save(
                            Account.Schema.INSTANCE,
                            new Account("b-1", "a-1", "Eve", 7L, old.version(), null, null, null));
                }))
                .satisfies(e -> assertThat(e.outcomes().get(0).reason()).isInstanceOf(CancellationReason.Stale.class));
    }

    @Test
    void moreThanAHundredWritesAreAnErrorAndNeverSplit() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> dynawright.unitOfWork(uow -> {
                    for (int i = 0; i < 101; i++) {
                        uow.save(Cart.Schema.INSTANCE, Cart.of("c-" + i, i, null));
                    }
                }))
                .withMessageStartingWith("The unit of work has 101 writes, and one transaction takes at most 100");
        assertThat(http.sent()).isEmpty();
    }

    @Test
    void itCannotBeUsedAfterItsFunction() {
        AtomicReference<UnitOfWork> leaked = new AtomicReference<>();
        dynawright.unitOfWork(leaked::set);
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> leaked.get().load(cart()))
                .withMessage("The unit of work is over: its function has returned");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> leaked.get().save(Cart.Schema.INSTANCE, Cart.of("c-1", 1, null)));
        assertThat(http.sent()).isEmpty();
    }

    @Test
    void aKeyThatWasChangedIsAnotherItem() {
        http.then(ok(CART));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> dynawright.unitOfWork(uow -> {
                    uow.load(cart()).id = "c-2";
                }))
                .withMessageStartingWith("Key attribute id of a loaded item was changed");
    }

    @Test
    void viewsCannotBeLoaded() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> dynawright.unitOfWork(uow -> {
                    uow.load(GetOperation.of(OrderSchema.INSTANCE, OrderKey.of("c-1", "o-1"), OrderBrief.NAMED));
                }))
                .withMessageStartingWith("A unit of work loads whole entities");
        assertThat(http.sent()).isEmpty();
        http.then(ok("{\"Item\":" + Orders.ONE_JSON + "}"));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> dynawright.unitOfWork(uow -> {
                    uow.load(GetOperation.of(OrderSchema.INSTANCE, OrderKey.of("c-1", "o-1"), OrderBrief.ALL));
                }));
    }

    @Test
    void theFunctionsResultComesBackOnceAllIsWritten() {
        http.then(ok("{\"Item\":" + Orders.ONE_JSON + "}"));
        Order order = dynawright.unitOfWorkReturning(
                uow -> uow.load(GetOperation.of(OrderSchema.INSTANCE, OrderKey.of("c-1", "o-1"))));
        assertThat(order).isEqualTo(Orders.ONE);
    }
}
