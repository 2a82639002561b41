package io.dynawright;

import static io.dynawright.stub.Answers.conditionFailed;
import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.ConversionException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.ThrottledException;
import io.dynawright.expression.Condition;
import io.dynawright.hook.EntityHooks;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.FailedCondition;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.OperationContext;
import io.dynawright.operation.OutcomeOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.operation.Values;
import io.dynawright.operation.WriteOutcome;
import io.dynawright.shop.Account;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderAttributes;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import io.dynawright.stub.StubHttpClient.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes that are only tried. */
class OutcomeTest extends Connected {

    private static final OrderKey KEY = OrderKey.of("c-1", "o-1");
    private static final Answer NOTHING_THERE =
            error("ConditionalCheckFailedException", "The conditional request failed");

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright = over(http);

    private <T> WriteOutcome<T> outcome(OutcomeOperation<T> operation, Answer answer) {
        http.then(answer);
        return dynawright.run(operation);
    }

    private static OutcomeOperation<Order> update(Function<OrderAttributes, Condition> condition) {
        return OutcomeOperation.of((UpdateOperation<Order>)
                OrderOperations.update(KEY, u -> u.quantity().set(9).onlyIf(condition)));
    }

    private static OutcomeOperation<Order> put(Function<OrderAttributes, Condition> condition) {
        return OutcomeOperation.of(
                PutOperation.of(OrderSchema.INSTANCE, Orders.ONE, OrderAttributes.INSTANCE, o -> o.onlyIf(condition)));
    }

    private static OutcomeOperation<Order> delete(Function<OrderAttributes, Condition> condition) {
        return OutcomeOperation.of(
                DeleteOperation.of(OrderSchema.INSTANCE, KEY, OrderAttributes.INSTANCE, o -> o.onlyIf(condition)));
    }

    private static OutcomeOperation<Order> insert() {
        return OutcomeOperation.of(InsertOperation.of(OrderSchema.INSTANCE, Orders.ONE));
    }

    private List<String> failed(OutcomeOperation<Order> operation, Answer answer) {
        return ((WriteOutcome.Rejected<Order>) outcome(operation, answer))
                .failedConditions().stream().map(FailedCondition::text).toList();
    }

    @Test
    void whatIsWrittenComesBack() {
        WriteOutcome<Order> written = new WriteOutcome.Written<>(Optional.of(Orders.ONE));
        assertThat(outcome(insert(), ok("{}"))).isEqualTo(written);
        assertThat(outcome(put(it -> it.note().exists()), ok("{}"))).isEqualTo(written);
        Answer item = ok("{\"Attributes\":" + Orders.ONE_JSON + "}");
        assertThat(outcome(update(it -> it.note().exists()), item)).isEqualTo(written);
        assertThat(outcome(delete(it -> it.note().exists()), item)).isEqualTo(written);
        assertThat(outcome(delete(it -> it.note().notExists()), ok("{}")))
                .isEqualTo(new WriteOutcome.Written<Order>(Optional.empty()));
    }

    @Test
    void anInsertGivesTheItemThatIsThere() {
        assertThat(outcome(insert(), conditionFailed(Orders.ONE_JSON)))
                .isEqualTo(new WriteOutcome.AlreadyExists<>(Orders.ONE));
    }

    @Test
    void anotherVersionIsStale() {
        Account account = Account.of("1", "Ann").withVersion(3);
        OutcomeOperation<Account> put = OutcomeOperation.of(PutOperation.of(Account.Schema.INSTANCE, account));
        String stored = "{\"bank\":{\"S\":\"b-1\"},\"number\":{\"S\":\"1\"},\"owner\":{\"S\":\"Ann\"},"
                + "\"balance\":{\"N\":\"100\"},\"v\":{\"N\":\"4\"}}";
        assertThat(outcome(put, conditionFailed(stored)))
                .isEqualTo(new WriteOutcome.Stale<>(Optional.of(account.withVersion(4))));
        OutcomeOperation<Account> delete =
                OutcomeOperation.of(DeleteOperation.ofItem(Account.Schema.INSTANCE, account));
        assertThat(outcome(put, NOTHING_THERE)).isEqualTo(new WriteOutcome.Stale<Account>(Optional.empty()));
        assertThat(outcome(delete, conditionFailed(stored)))
                .isEqualTo(new WriteOutcome.Stale<>(Optional.of(account.withVersion(4))));
    }

    @Test
    void theConditionsThatDoNotHoldAreNamed() {
        Function<OrderAttributes, Condition> condition = it -> it.quantity()
                .gt(3)
                .and(it.note().exists())
                .and(it.note().eq("y").or(it.note().eq("z")))
                .and(it.total().between(1, 2).not());
        List<String> expected = List.of("quantity > ?", "n = ? OR n = ?");
        assertThat(failed(update(condition), conditionFailed(Orders.ONE_JSON))).isEqualTo(expected);
        assertThat(failed(put(condition), conditionFailed(Orders.ONE_JSON))).isEqualTo(expected);
        assertThat(failed(delete(condition), conditionFailed(Orders.ONE_JSON))).isEqualTo(expected);
    }

    @Test
    void theItemThatIsThereComesWithTheRejection() {
        WriteOutcome.Rejected<Order> rejected = (WriteOutcome.Rejected<Order>)
                outcome(update(it -> it.quantity().gt(3)), conditionFailed(Orders.ONE_JSON));
        assertThat(rejected.current()).contains(Orders.ONE);
    }

    @Test
    void valuesAreShownOnlyIfAskedFor() {
        WriteOutcome.Rejected<Order> rejected = (WriteOutcome.Rejected<Order>)
                outcome(put(it -> it.note().eq("secret")), conditionFailed(Orders.ONE_JSON));
        FailedCondition failed = rejected.failedConditions().get(0);
        assertThat(failed.text(Values.SHOWN)).isEqualTo("n = \"secret\"");
        assertThat(failed.toString()).isEqualTo("n = ?");
        assertThat(rejected.toString()).doesNotContain("secret");
    }

    @Test
    void anUpdateOfWhatIsNotThereLacksTheItem() {
        assertThat(failed(update(it -> it.quantity().gt(3)), NOTHING_THERE))
                .containsExactly("attribute_exists(customerId)");
    }

    @Test
    void aPutWhereNothingIsThereFailsItsOwnConditions() {
        assertThat(failed(put(it -> it.quantity().gt(3).and(it.note().ne("y"))), NOTHING_THERE))
                .containsExactly("quantity > ?");
    }

    @Test
    void aRawConditionIsNamedOnlyWhereNoOtherFailed() {
        Condition raw = Condition.raw("size(#a) > :v", Map.of("#a", "n"), Map.of(":v", AttributeValue.fromN("1")));
        assertThat(failed(put(it -> it.note().exists().and(raw)), conditionFailed(Orders.ONE_JSON)))
                .containsExactly("size(n) > ?");
        assertThat(failed(put(it -> it.note().notExists().and(raw)), conditionFailed(Orders.ONE_JSON)))
                .containsExactly("attribute_not_exists(n)");
    }

    @Test
    void otherErrorsAreThrownAsBefore() {
        http.then(error("ThrottlingException", "Slow down"));
        assertThatExceptionOfType(ThrottledException.class).isThrownBy(() -> dynawright.run(insert()));
    }

    @Test
    void anItemThatCannotBeReadIsAnErrorThatKeepsTheRefusal() {
        http.then(conditionFailed(Orders.poisonedJson("o-1")));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> dynawright.run(update(it -> it.quantity().gt(3))))
                .withMessageStartingWith("Cannot read attribute status: ")
                .satisfies(e ->
                        assertThat(e.getSuppressed()).singleElement().isInstanceOf(ConditionFailedException.class));
    }

    @Test
    void whatAHookThrowsIsNoOutcome() {
        Dynawright hooked = dynawright.withHooks(OrderSchema.INSTANCE, new EntityHooks<>() {
            @Override
            public void beforeWrite(Order order) {
                dynawright.run(OrderOperations.get("c-2", "o-2"));
            }
        });
        http.then(ok("{}"));
        assertThatExceptionOfType(ItemNotFoundException.class)
                .isThrownBy(() -> hooked.run(put(it -> it.note().exists())))
                .withMessageContaining("o-2");
    }

    @Test
    void aTriedWriteIsStillARequest() {
        InsertOperation<Order> insert = InsertOperation.of(OrderSchema.INSTANCE, Orders.ONE);
        OperationContext context = OperationContext.standard();
        assertThat(OutcomeOperation.of(insert).toRequest(context)).isEqualTo(insert.toRequest(context));
        assertThat(OutcomeOperation.of(insert).target()).isEqualTo(insert.target());
    }

    @Test
    void everyOutcomeHasItsFunction() {
        assertThat(List.<WriteOutcome<String>>of(
                        new WriteOutcome.Written<>(Optional.of("a")),
                        new WriteOutcome.AlreadyExists<>("b"),
                        new WriteOutcome.Stale<>(Optional.of("c")),
                        new WriteOutcome.Rejected<>(Optional.of("d"), List.of())))
                .extracting(outcome -> outcome.<String>fold(
                        written -> "written " + written.item().orElseThrow(),
                        exists -> "exists " + exists.current(),
                        stale -> "stale " + stale.current().orElseThrow(),
                        rejected -> "rejected " + rejected.current().orElseThrow()))
                .containsExactly("written a", "exists b", "stale c", "rejected d");
    }

    @Test
    void whoNeedsTheWriteSaysWhatToThrow() {
        WriteOutcome<String> written = new WriteOutcome.Written<>(Optional.of("a"));
        assertThat(written.isWritten()).isTrue();
        assertThat(written.orElseThrow(outcome -> new IllegalStateException())).contains("a");
        WriteOutcome<String> exists = new WriteOutcome.AlreadyExists<>("b");
        assertThat(exists.isWritten()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> exists.orElseThrow(outcome -> new IllegalStateException(outcome.toString())))
                .withMessage("AlreadyExists[current=b]");
    }
}
