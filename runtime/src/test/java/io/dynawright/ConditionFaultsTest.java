package io.dynawright;

import static io.dynawright.stub.Answers.answer;
import static io.dynawright.stub.Answers.conditionFailed;
import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.error.AlreadyExistsException;
import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.ConversionException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.operation.Operation;
import io.dynawright.shop.Device;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.Orders;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import io.dynawright.stub.StubHttpClient.Answer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a condition that does not hold becomes, and an item that is missing. */
class ConditionFaultsTest extends Connected {

    private static final OrderKey KEY = OrderKey.of("c-1", "o-1");
    private static final String WHERE = " of table orders, key customerId=c-1, orderId=o-1)";

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright = over(http);

    private <E extends DynawrightException> E failure(Class<E> type, Operation<?> operation, Answer answer) {
        http.then(answer);
        E e = catchThrowableOfType(type, () -> dynawright.run(operation));
        assertThat(e).as("the error of %s", operation.target()).isNotNull();
        return e;
    }

    @Test
    void anInsertThatFindsAnItemGivesItBack() {
        AlreadyExistsException e = failure(
                AlreadyExistsException.class, OrderOperations.insert(Orders.ONE), conditionFailed(Orders.ONE_JSON));
        assertThat(e).hasMessageStartingWith("An item with this key exists already (insert" + WHERE);
        assertThat(e.current(Order.class)).contains(Orders.ONE);
        assertThat(e.currentAttributes()).containsEntry("n", AttributeValue.fromS("x"));
        assertThat(e.retryable()).isFalse();
    }

    @Test
    void aFailedConditionGivesTheStoredItemBack() {
        ConditionFailedException e = failure(
                ConditionFailedException.class,
                OrderOperations.put(
                        Orders.order("o-1"), o -> o.onlyIf(it -> it.quantity().eq(4))),
                conditionFailed(Orders.ONE_JSON));
        assertThat(e)
                .hasMessageStartingWith("The condition of the write does not hold for the stored item (put" + WHERE);
        assertThat(e.current(Order.class)).contains(Orders.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> e.current(Device.class))
                .withMessage("The current item of table orders is a io.dynawright.shop.Order,"
                        + " not a io.dynawright.shop.Device");
    }

    @Test
    void aFailedConditionOnAMissingItemHasNone() {
        ConditionFailedException e = failure(
                ConditionFailedException.class,
                OrderOperations.delete(KEY, o -> o.onlyIf(it -> it.note().exists())),
                error("ConditionalCheckFailedException", "The conditional request failed"));
        assertThat(e)
                .hasMessageStartingWith(
                        "The condition of the write does not hold: there is no item with this key (delete" + WHERE);
        assertThat(e.current(Order.class)).isEmpty();
        assertThat(e.currentAttributes()).isEmpty();
    }

    @Test
    void aStoredItemThatCannotBeReadIsStillThereAsItIs() {
        ConditionFailedException e = failure(
                ConditionFailedException.class,
                OrderOperations.upsert(KEY, u -> u.onlyIf(it -> it.quantity().eq(4))),
                conditionFailed(Orders.poisonedJson("o-1")));
        assertThat(e.currentAttributes()).containsEntry("status", AttributeValue.fromS("LOST"));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> e.current(Order.class))
                .withMessageStartingWith("Cannot read attribute status: expected one of NEW, PAID, SHIPPED")
                .withMessageContaining("(upsert" + WHERE);
    }

    @Test
    void anUpdateTellsAMissingItemFromAFailedCondition() {
        Operation<?> update =
                OrderOperations.update(KEY, u -> u.onlyIf(it -> it.quantity().eq(4)));
        ItemNotFoundException missing = failure(
                ItemNotFoundException.class,
                update,
                error("ConditionalCheckFailedException", "The conditional request failed"));
        assertThat(missing).hasMessageStartingWith("There is no item with this key (update" + WHERE);
        assertThat(missing.retryable()).isFalse();

        ConditionFailedException refused =
                failure(ConditionFailedException.class, update, conditionFailed(Orders.ONE_JSON));
        assertThat(refused.current(Order.class)).contains(Orders.ONE);
    }

    @Test
    void anUpsertUnderAConditionNeverMissesAnItem() {
        ConditionFailedException e = failure(
                ConditionFailedException.class,
                OrderOperations.upsert(KEY, u -> u.onlyIf(it -> it.quantity().eq(4))),
                error("ConditionalCheckFailedException", "The conditional request failed"));
        assertThat(e.current(Order.class)).isEmpty();
    }

    @Test
    void getOfAMissingItemIsAnErrorAndFindIsNot() {
        assertThat(failure(ItemNotFoundException.class, OrderOperations.get(KEY), ok("{}")))
                .hasMessageStartingWith("There is no item with this key (get" + WHERE)
                .hasNoCause();
        http.then(ok("{}"), ok("{}"));
        assertThat(dynawright.run(OrderOperations.find(KEY))).isEmpty();
        assertThat(dynawright.run(OrderOperations.exists(KEY))).isFalse();
    }
}
