package io.dynawright.samples.conformance;

import static io.dynawright.samples.conformance.OrderStatus.NEW;
import static io.dynawright.samples.conformance.OrderStatus.PAID;
import static io.dynawright.samples.conformance.OrderStatus.SHIPPED;
import static io.dynawright.samples.conformance.Orders.KEY;
import static io.dynawright.samples.conformance.Orders.NOON;
import static io.dynawright.samples.conformance.Orders.order;
import static io.dynawright.samples.conformance.Orders.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.error.AlreadyExistsException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.samples.conformance.support.Tables;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** What each call on one item means. */
class WriteTest {

    @RegisterExtension
    private final Tables tables = new Tables(OrderSchema.INSTANCE, FluentSchema.INSTANCE);

    private final OrderRepository orders = new OrderRepository(tables.dynawright());

    @Test
    void findsWhatWasPut() {
        Order order = order();

        assertThat(orders.put(order)).isSameAs(order);
        assertThat(orders.find("c-1", "o-1")).contains(order);
        assertThat(orders.find(OrderKey.of("c-1", "o-1"))).contains(order);
        assertThat(orders.get("c-1", "o-1")).isEqualTo(order);
        assertThat(orders.get(OrderKey.of("c-1", "o-1"))).isEqualTo(order);
        assertThat(orders.exists("c-1", "o-1")).isTrue();
        assertThat(orders.exists(OrderKey.of("c-1", "o-1"))).isTrue();
    }

    @Test
    void readsConsistentlyWhenTold() {
        orders.put(order());

        assertThat(orders.find("c-1", "o-1", o -> o.consistent())).contains(order());
        assertThat(tables.lastRequest(GetItemRequest.class).consistentRead()).isTrue();
        assertThat(orders.get(OrderKey.of("c-1", "o-1"), o -> o.consistent())).isEqualTo(order());
        assertThat(tables.lastRequest(GetItemRequest.class).consistentRead()).isTrue();
        assertThat(orders.exists("c-1", "o-1", o -> o.consistent())).isTrue();
        assertThat(tables.lastRequest(GetItemRequest.class).consistentRead()).isTrue();
        assertThat(orders.find("c-1", "o-1")).contains(order());
        assertThat(tables.lastRequest(GetItemRequest.class).consistentRead()).isNull();
    }

    @Test
    void existsReadsTheKeyAlone() {
        assertThat(orders.exists("c-1", "o-1")).isFalse();

        assertThat(tables.lastRequest(GetItemRequest.class)
                        .expressionAttributeNames()
                        .values())
                .containsExactly("customerId", "orderId");
    }

    @Test
    void missesWhatIsNotThere() {
        assertThat(orders.find("c-1", "o-1")).isEmpty();
        assertThat(orders.exists("c-1", "o-1")).isFalse();
        assertThatThrownBy(() -> orders.get("c-1", "o-1"))
                .isInstanceOfSatisfying(
                        ItemNotFoundException.class,
                        e -> assertThat(e.context())
                                .containsEntry("operation", "get")
                                .containsEntry("table", "orders")
                                .containsEntry("key.customerId", "c-1")
                                .containsEntry("key.orderId", "o-1"))
                .hasMessageContainingAll("orders", "customerId=c-1", "orderId=o-1");
    }

    @Test
    void putReplacesAndErasesWhatTheEntityDoesNotKnow() {
        Map<String, AttributeValue> stored = new HashMap<>(OrderSchema.INSTANCE.toItem(order()));
        stored.put("unknown", AttributeValue.fromS("erased"));
        tables.client().putItem(put -> put.tableName("orders").item(stored));

        orders.put(with(order(), PAID));

        assertThat(item()).isEqualTo(OrderSchema.INSTANCE.toItem(with(order(), PAID)));
    }

    @Test
    void insertDemandsAbsence() {
        Order first = order();
        assertThat(orders.insert(first)).isSameAs(first);

        var refusal = catchThrowableOfType(AlreadyExistsException.class, () -> orders.insert(with(order(), PAID)));

        assertThat(refusal.current(Order.class)).contains(first);
        assertThat(refusal.currentAttributes()).isEqualTo(OrderSchema.INSTANCE.toItem(first));
        assertThat(orders.get("c-1", "o-1")).isEqualTo(first);
        assertThatThrownBy(() -> refusal.current(Fluent.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void omitsNullsAndKeepsEmptyText() {
        orders.put(new Order("c-1", "o-1", null, null, null, 0, ""));

        assertThat(item())
                .containsOnlyKeys("customerId", "orderId", "quantity", "n")
                .containsEntry("n", AttributeValue.fromS(""));
        assertThat(orders.get("c-1", "o-1")).isEqualTo(new Order("c-1", "o-1", null, null, null, 0, ""));
    }

    @Test
    void readsNullsAndAbsenceAlike() {
        Map<String, AttributeValue> stored = new HashMap<>(KEY);
        stored.put("n", AttributeValue.fromNul(true));
        stored.put("quantity", AttributeValue.fromNul(true));
        tables.client().putItem(put -> put.tableName("orders").item(stored));

        assertThat(orders.get("c-1", "o-1")).isEqualTo(new Order("c-1", "o-1", null, null, null, 0, null));
    }

    @Test
    void updateChangesWhatItIsTold() {
        orders.put(order());

        Order updated = orders.update(
                "c-1",
                "o-1",
                u -> u.status()
                        .set(SHIPPED)
                        .quantity()
                        .increment(2)
                        .total()
                        .increment(new BigDecimal("-0.5"))
                        .note()
                        .remove());

        assertThat(updated).isEqualTo(new Order("c-1", "o-1", SHIPPED, NOON, new BigDecimal("19.45"), 5, null));
        assertThat(orders.get("c-1", "o-1")).isEqualTo(updated);
    }

    @Test
    void updateLeavesAloneWhatTheEntityDoesNotKnow() {
        Map<String, AttributeValue> stored = new HashMap<>(OrderSchema.INSTANCE.toItem(order()));
        stored.put("unknown", AttributeValue.fromS("kept"));
        tables.client().putItem(put -> put.tableName("orders").item(stored));

        orders.update(OrderKey.of("c-1", "o-1"), u -> u.quantity().set(7));

        assertThat(item())
                .containsEntry("unknown", AttributeValue.fromS("kept"))
                .containsEntry("quantity", AttributeValue.fromN("7"));
    }

    @Test
    void updateDemandsPresence() {
        assertThatThrownBy(() -> orders.update("c-1", "o-1", u -> u.quantity().set(7)))
                .isInstanceOf(ItemNotFoundException.class)
                .hasMessageContainingAll("update", "orders", "customerId=c-1", "orderId=o-1");
        assertThat(orders.exists("c-1", "o-1")).isFalse();
    }

    @Test
    void updateWithoutChangesGivesTheItem() {
        orders.put(order());

        assertThat(orders.update("c-1", "o-1", u -> u)).isEqualTo(order());
    }

    @Test
    void setIfAbsentKeepsWhatIsThere() {
        orders.put(new Order("c-1", "o-1", NEW, null, null, 0, null));

        Order updated = orders.update(
                "c-1", "o-1", u -> u.status().setIfAbsent(PAID).placedAt().setIfAbsent(NOON));

        assertThat(updated.status()).isEqualTo(NEW);
        assertThat(updated.placedAt()).isEqualTo(NOON);
    }

    @Test
    void upsertCreatesAndUpdates() {
        Order created =
                orders.upsert("c-1", "o-1", u -> u.status().set(NEW).quantity().increment(1));
        Order updated = orders.upsert(
                OrderKey.of("c-1", "o-1"), u -> u.status().set(PAID).quantity().increment(1));

        assertThat(created).isEqualTo(new Order("c-1", "o-1", NEW, null, null, 1, null));
        assertThat(updated).isEqualTo(new Order("c-1", "o-1", PAID, null, null, 2, null));
    }

    @Test
    void incrementTakesEveryKindOfNumber() {
        orders.put(order());

        Order updated = orders.update(
                "c-1", "o-1", u -> u.total().increment(0.05).quantity().increment(-5));

        assertThat(updated.total()).isEqualByComparingTo("20");
        assertThat(updated.quantity()).isEqualTo(-2);
    }

    @Test
    void anAttributeIsChangedOnce() {
        assertThatThrownBy(() -> orders.update(
                        "c-1", "o-1", u -> u.quantity().set(1).quantity().increment(1)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("quantity");
        assertThat(tables.calls()).isZero();
    }

    @Test
    void deleteGivesWhatWasThere() {
        orders.put(order());
        assertThat(orders.delete("c-1", "o-1")).contains(order());
        assertThat(orders.delete("c-1", "o-1")).isEmpty();

        orders.put(order());
        assertThat(orders.delete(OrderKey.of("c-1", "o-1"))).contains(order());

        orders.put(order());
        assertThat(orders.delete(with(order(), SHIPPED))).contains(order());
        assertThat(orders.exists("c-1", "o-1")).isFalse();
    }

    @Test
    void neverMutatesTheObjectThatItIsGiven() {
        FluentRepository fluents = new FluentRepository(tables.dynawright());
        Fluent fluent = new Fluent().id("f").position(1);

        Fluent stored = fluents.put(fluent);
        Fluent updated = fluents.update("f", 1, u -> u.open().set(true));

        assertThat(stored)
                .usingRecursiveComparison()
                .isEqualTo(new Fluent().id("f").position(1));
        assertThat(fluent)
                .usingRecursiveComparison()
                .isEqualTo(new Fluent().id("f").position(1));
        assertThat(updated.open()).isTrue();
    }

    @Test
    void operationsAreValuesThatCanBeRunAgain() {
        var increment = OrderOperations.upsert("c-1", "o-1", u -> u.quantity().increment(1));
        var find = OrderOperations.find("c-1", "o-1");

        assertThat(tables.calls()).isZero();
        assertThat(tables.dynawright().run(find)).isEmpty();
        tables.dynawright().run(increment);
        tables.dynawright().run(increment);
        assertThat(tables.dynawright().run(find).orElseThrow().quantity()).isEqualTo(2);
        assertThat(tables.calls()).isEqualTo(4);
    }

    private Map<String, AttributeValue> item() {
        return tables.client().getItem(get -> get.tableName("orders").key(KEY)).item();
    }
}
