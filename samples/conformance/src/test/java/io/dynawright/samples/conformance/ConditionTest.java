package io.dynawright.samples.conformance;

import static io.dynawright.samples.conformance.OrderStatus.NEW;
import static io.dynawright.samples.conformance.OrderStatus.PAID;
import static io.dynawright.samples.conformance.OrderStatus.SHIPPED;
import static io.dynawright.samples.conformance.Orders.order;
import static io.dynawright.samples.conformance.Orders.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.samples.conformance.support.Tables;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Writes under a condition: made if it holds, refused with the stored item if it does not. */
class ConditionTest {

    @RegisterExtension
    private final Tables tables = new Tables(OrderSchema.INSTANCE);

    private final OrderRepository orders = new OrderRepository(tables.dynawright());

    @Test
    void put() {
        orders.put(order());
        Order paid = with(order(), PAID);

        assertRefused(() -> orders.put(paid, o -> o.onlyIf(it -> it.status().ne(NEW))));
        assertThat(orders.put(paid, o -> o.onlyIf(it -> it.status().eq(NEW)))).isSameAs(paid);
        assertThat(orders.get("c-1", "o-1")).isEqualTo(paid);
    }

    @Test
    void update() {
        orders.put(order());

        assertRefused(() -> orders.update(
                "c-1",
                "o-1",
                u -> u.status().set(SHIPPED).onlyIf(it -> it.status().eq(PAID))));
        assertThat(orders.update(
                        "c-1",
                        "o-1",
                        u -> u.status()
                                .set(SHIPPED)
                                .onlyIf(it -> it.status().eq(NEW))
                                .onlyIf(it -> it.quantity().between(1, 3))))
                .isEqualTo(with(order(), SHIPPED));
    }

    @Test
    void updateOfNothingIsNotFoundWhateverTheCondition() {
        var refusal = catchThrowableOfType(
                ItemNotFoundException.class,
                () -> orders.update(
                        "c-1",
                        "o-1",
                        u -> u.status().set(PAID).onlyIf(it -> it.status().eq(NEW))));

        assertThat(refusal).isNotNull();
    }

    @Test
    void upsert() {
        orders.put(order());

        assertRefused(() -> orders.upsert(
                "c-1",
                "o-1",
                u -> u.status().set(SHIPPED).onlyIf(it -> it.status().eq(PAID))));
        assertThat(orders.upsert(
                                "c-1",
                                "o-2",
                                u -> u.status()
                                        .set(SHIPPED)
                                        .onlyIf(it -> it.status().notExists()))
                        .status())
                .isEqualTo(SHIPPED);
    }

    @Test
    void delete() {
        orders.put(order());

        assertRefused(() ->
                orders.delete("c-1", "o-1", o -> o.onlyIf(it -> it.quantity().gt(100))));
        assertRefused(() -> orders.delete(
                OrderKey.of("c-1", "o-1"),
                o -> o.onlyIf(it -> it.quantity().gt(1))
                        .onlyIf(it -> it.status().in(PAID, SHIPPED))));
        assertThat(orders.delete(
                        "c-1",
                        "o-1",
                        o -> o.onlyIf(it -> it.quantity().gt(1).and(it.status().eq(NEW)))))
                .contains(order());
    }

    @Test
    void aConditionOnNothingComesWithoutItem() {
        var refusal = catchThrowableOfType(
                ConditionFailedException.class,
                () -> orders.put(order(), o -> o.onlyIf(it -> it.status().eq(NEW))));

        assertThat(refusal.current(Order.class)).isEmpty();
        assertThat(refusal.currentAttributes()).isEmpty();
    }

    @Test
    void keysCanBePartOfAConditionOnAWrite() {
        assertThat(orders.put(order(), o -> o.onlyIf(it -> it.customerId().notExists())))
                .isEqualTo(order());
        assertRefused(
                () -> orders.put(order(), o -> o.onlyIf(it -> it.customerId().notExists())));
    }

    private void assertRefused(ThrowingCallable write) {
        var refusal = catchThrowableOfType(ConditionFailedException.class, write);

        assertThat(refusal).isNotNull();
        assertThat(refusal.current(Order.class)).contains(order());
        assertThat(refusal.context()).containsEntry("key.orderId", "o-1");
        assertThat(orders.get("c-1", "o-1")).isEqualTo(order());
    }
}
