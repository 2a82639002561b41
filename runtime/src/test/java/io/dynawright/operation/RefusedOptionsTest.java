package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemTooLargeException;
import io.dynawright.shop.Device;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderStatus;
import io.dynawright.shop.Orders;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Calls that say something impossible are refused when the operation is made. */
class RefusedOptionsTest {

    private static final OrderKey KEY = OrderKey.of("c-1", "o-1");
    private static final String UPDATE = " (update of table orders, key customerId=c-1, orderId=o-1)";

    private static void assertRefused(String message, ThrowingCallable call) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(call)
                .withMessage(message);
    }

    @Test
    void aNullItemIsRefused() {
        assertRefused("The item is null (put of table orders)", () -> OrderOperations.put(null));
        assertRefused("The item is null (insert of table orders)", () -> OrderOperations.insert(null));
    }

    @Test
    void twoConditionsOnTheSortKeyAreRefused() {
        assertRefused(
                "The query has two conditions on sort key orderId; use between for a range (query of table orders)",
                () -> OrderOperations.query("c-1", q -> {
                    q.orderId().gt("a");
                    q.orderId().lt("b");
                    return q;
                }));
    }

    @Test
    void anAttributeIsChangedOnceInAnUpdate() {
        assertRefused(
                "Attribute n is changed twice in one update" + UPDATE,
                () -> OrderOperations.update(KEY, u -> u.note().set("a").note().remove()));
        assertRefused(
                "Attribute quantity is changed twice in one update" + UPDATE,
                () -> OrderOperations.update(
                        KEY, u -> u.quantity().increment(1).quantity().increment(1)));
    }

    @Test
    void aFunctionMustReturnItsBuilder() {
        String message = "The function that configures the call is null, or did not return its builder";
        String key = ", key customerId=c-1, orderId=o-1)";
        assertRefused(message + " (find of table orders" + key, () -> OrderOperations.find(KEY, r -> null));
        assertRefused(message + " (exists of table orders" + key, () -> OrderOperations.exists(KEY, null));
        assertRefused(message + " (put of table orders)", () -> OrderOperations.put(Orders.ONE, o -> null));
        assertRefused(
                message + " (delete of table orders, key customerId=c-1, orderId=o-1)",
                () -> OrderOperations.delete(KEY, null));
        assertRefused(message + UPDATE, () -> OrderOperations.update(KEY, u -> null));
        assertRefused(message + " (query of table orders)", () -> OrderOperations.query("c-1", q -> null));
        assertRefused(
                message + " (query of table orders, index by-status)",
                () -> OrderOperations.byStatus(OrderStatus.PAID, null));
        assertRefused(message + " (scan of table orders)", () -> OrderOperations.scan(s -> null));
    }

    @Test
    void aFunctionMustReturnItsOwnBuilder() {
        String message = "The function that configures the call is null, or did not return its builder";
        assertRefused(
                message + UPDATE,
                () -> OrderOperations.update(OrderKey.of("c-2", "o-2"), outer -> {
                    OrderOperations.update(KEY, inner -> outer);
                    return outer;
                }));
        assertRefused(
                message + " (query of table orders)",
                () -> OrderOperations.query("c-2", outer -> {
                    OrderOperations.query("c-1", inner -> outer.descending());
                    return outer;
                }));
        assertThatNoException()
                .isThrownBy(() -> OrderOperations.query("c-1", q -> q.orderId().gt("a")));
    }

    @Test
    void itemsThatCannotBeReadNeedAHandler() {
        String message = "The handler of items that cannot be read is null";
        assertRefused(
                message + " (query of table orders)",
                () -> OrderOperations.query("c-1").onUndecodable(null));
        assertRefused(
                message + " (scan of table orders)",
                () -> OrderOperations.scan().onUndecodable(null));
    }

    @Test
    void aFunctionMustMakeACondition() {
        String message = "The function that makes a condition is null, or returned null";
        assertRefused(
                message + " (put of table orders)", () -> OrderOperations.put(Orders.ONE, o -> o.onlyIf(it -> null)));
        assertRefused(message + UPDATE, () -> OrderOperations.update(KEY, u -> u.onlyIf(null)));
        assertRefused(
                message + " (query of table orders)", () -> OrderOperations.query("c-1", q -> q.filter(it -> null)));
        assertRefused(message + " (scan of table orders)", () -> OrderOperations.scan(s -> s.filter(null)));
    }

    @Test
    void limitsArePositive() {
        assertRefused(
                "limit must be at least 1, and is 0 (query of table orders)",
                () -> OrderOperations.query("c-1", q -> q.limit(0)));
        assertRefused(
                "pageSize must be at least 1, and is -1 (query of table orders)",
                () -> OrderOperations.query("c-1", q -> q.pageSize(-1)));
        assertRefused(
                "limit must be at least 1, and is -5 (scan of table orders)",
                () -> OrderOperations.scan(s -> s.limit(-5)));
        assertRefused(
                "pageSize must be at least 1, and is 0 (scan of table orders)",
                () -> OrderOperations.scan(s -> s.pageSize(0)));
    }

    @Test
    void operandsAreRefusedWithTheTargetOfTheCall() {
        assertRefused(
                "The operand for attribute n is null" + UPDATE,
                () -> OrderOperations.update(KEY, u -> u.note().set((String) null)));
        assertRefused(
                "The operand for attribute total is null" + UPDATE,
                () -> OrderOperations.update(KEY, u -> u.total().increment(null)));
        assertRefused(
                "The operand for attribute orderId is null (query of table orders)",
                () -> OrderOperations.query("c-1", q -> q.orderId().beginsWith(null)));
        assertRefused(
                "The bounds for attribute orderId are in the wrong order: the lower one comes first"
                        + " (query of table orders)",
                () -> OrderOperations.query("c-1", q -> q.orderId().between("b", "a")));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> OrderOperations.update(KEY, u -> u.total().increment(Double.NaN)))
                .withMessage("Cannot write attribute total: expected a finite number,"
                        + " found a value outside of that" + UPDATE);
    }

    @Test
    void theTargetOfACallWithinACallIsItsOwn() {
        assertRefused(
                "Key attribute customerId is empty (query of table orders)",
                () -> OrderOperations.update(KEY, u -> {
                    OrderOperations.query("");
                    return u;
                }));
    }

    @Test
    void aValueThatCannotBeStoredIsRefusedWithItsAttributeAndTheKey() {
        Order far = new Order("c-1", "o-1", null, Instant.MAX, null, 1, null);
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> OrderOperations.put(far))
                .withMessage("Cannot write attribute placedAt: expected an instant of the years 0000 to 9999,"
                        + " found a value outside of that (put of table orders, key customerId=c-1, orderId=o-1)")
                .satisfies(e -> assertThat(e.context())
                        .containsAllEntriesOf(Map.of(
                                "operation", "put",
                                "table", "orders",
                                "key.customerId", "c-1",
                                "key.orderId", "o-1",
                                "attribute", "placedAt",
                                "expected", "an instant of the years 0000 to 9999",
                                "found", "a value outside of that",
                                "retryable", "false")));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(
                        () -> PutOperation.of(Device.Schema.INSTANCE, new Device(1, new byte[] {1}, true, Double.NaN)))
                .withMessageContaining("Cannot write attribute voltage");
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> OrderOperations.byTotal("c-1", q -> q.total().gt(new BigDecimal("1E+126"))))
                .withMessageEndingWith("(query of table orders, index by-total)");
    }

    @Test
    void anItemOver400KilobytesIsRefused() {
        // All attributes but the note take 49 bytes by the estimate.
        List<Order> fitting = List.of(noted("x".repeat(409_600 - 49)), noted("ß".repeat((409_600 - 49) / 2)));
        assertThat(fitting).allSatisfy(order -> assertThatNoException().isThrownBy(() -> OrderOperations.put(order)));
        assertThatExceptionOfType(ItemTooLargeException.class)
                .isThrownBy(() -> OrderOperations.put(noted("x".repeat(409_600 - 48))))
                .withMessageStartingWith("The item takes at least 409601 bytes, and DynamoDB stores at most 409600"
                        + " (put of table orders, key customerId=c-1, orderId=o-1)")
                .satisfies(e -> assertThat(e.retryable()).isFalse());
        assertThatExceptionOfType(ItemTooLargeException.class)
                .isThrownBy(() -> OrderOperations.insert(noted("ß".repeat(204_800))));
    }

    private static Order noted(String note) {
        return new Order("c-1", "o-1", OrderStatus.PAID, null, BigDecimal.ONE, 1, note);
    }
}
