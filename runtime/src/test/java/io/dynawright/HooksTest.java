package io.dynawright;

import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.hook.EntityHooks;
import io.dynawright.operation.FindOperation;
import io.dynawright.schema.EntityKey;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderBrief;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Hooks around the reads and writes of an entity. */
class HooksTest extends Connected {

    private final StubHttpClient http = new StubHttpClient();
    private final List<String> called = new ArrayList<>();

    /** Keeps what was called. */
    private final class Recorder implements EntityHooks<Order> {

        private final String name;

        private Recorder(String name) {
            this.name = name;
        }

        private void call(String what) {
            called.add(name + " " + what);
        }

        @Override
        public void beforeWrite(Order order) {
            call("before write of " + order.orderId());
        }

        @Override
        public void afterWrite(Order order) {
            call("after write of " + order.orderId());
        }

        @Override
        public void beforeUpdate(EntityKey<Order> key) {
            call("before update of " + key);
        }

        @Override
        public void afterUpdate(EntityKey<Order> key, Optional<Order> order) {
            call("after update to " + order.map(Order::orderId));
        }

        @Override
        public void beforeDelete(EntityKey<Order> key) {
            call("before delete of " + key);
        }

        @Override
        public void afterDelete(EntityKey<Order> key, Optional<Order> order) {
            call("after delete of " + order.map(Order::orderId));
        }

        @Override
        public void beforeRead() {
            call("before read");
        }

        @Override
        public void afterRead(Order order) {
            call("after read of " + order.orderId());
        }
    }

    private Dynawright hooked() {
        return over(http)
                .withHooks(OrderSchema.INSTANCE, new Recorder("one"))
                .withHooks(OrderSchema.INSTANCE, new Recorder("two"));
    }

    @Test
    void areCalledAroundAPutTheFirstOutermost() {
        http.then(ok("{}"));
        hooked().run(OrderOperations.put(Orders.ONE));
        assertThat(called)
                .containsExactly(
                        "one before write of o-1",
                        "two before write of o-1",
                        "two after write of o-1",
                        "one after write of o-1");
    }

    @Test
    void areCalledAroundAnUpdateAndADelete() {
        http.then(ok("{\"Attributes\":" + Orders.ONE_JSON + "}"), ok("{}"), ok("{}"));
        Dynawright dynawright = over(http).withHooks(OrderSchema.INSTANCE, new Recorder("one"));
        dynawright.run(OrderOperations.update("c-1", "o-1", u -> u.note().remove()));
        dynawright.run(OrderOperations.updateReturning(
                OrderKey.of("c-1", "o-1"), u -> u.note().remove().returningNothing()));
        dynawright.run(OrderOperations.delete(OrderKey.of("c-1", "o-1")));
        assertThat(called)
                .containsExactly(
                        "one before update of OrderKey[customerId=c-1, orderId=o-1]",
                        "one after update to Optional[o-1]",
                        "one before update of OrderKey[customerId=c-1, orderId=o-1]",
                        "one after update to Optional.empty",
                        "one before delete of OrderKey[customerId=c-1, orderId=o-1]",
                        "one after delete of Optional.empty");
    }

    @Test
    void seeEveryEntityThatIsReadAndNoParts() {
        http.then(ok("{\"Item\":" + Orders.ONE_JSON + "}"), page(null, Orders.json("o-2"), Orders.json("o-3")));
        http.then(ok("{\"Item\":" + Orders.ONE_JSON + "}"));
        Dynawright dynawright = over(http).withHooks(OrderSchema.INSTANCE, new Recorder("one"));
        dynawright.run(OrderOperations.find("c-1", "o-1"));
        dynawright.run(OrderOperations.query("c-1")).list();
        dynawright.run(FindOperation.of(OrderSchema.INSTANCE, OrderKey.of("c-1", "o-1"), OrderBrief.NAMED));
        assertThat(called)
                .containsExactly(
                        "one before read",
                        "one after read of o-1",
                        "one before read",
                        "one after read of o-2",
                        "one after read of o-3",
                        "one before read");
    }

    @Test
    void mayVetoBeforeAnythingIsSent() {
        EntityHooks<Order> veto = new EntityHooks<>() {
            @Override
            public void beforeWrite(Order order) {
                throw new IllegalStateException("read only");
            }

            @Override
            public void beforeDelete(EntityKey<Order> key) {
                throw new IllegalStateException("read only");
            }
        };
        Dynawright dynawright = over(http).withHooks(OrderSchema.INSTANCE, veto);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> dynawright.run(OrderOperations.insert(Orders.ONE)))
                .withMessage("read only");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> dynawright.run(OrderOperations.delete(OrderKey.of("c-1", "o-1"))));
        assertThat(http.sent()).isEmpty();
    }

    @Test
    void ofOneConnectionAreNotThoseOfAnother() {
        http.then(ok("{}"));
        Dynawright plain = over(http);
        Dynawright hooked = plain.withHooks(OrderSchema.INSTANCE, new Recorder("one"));
        plain.run(OrderOperations.put(Orders.ONE));
        assertThat(hooked).isNotSameAs(plain);
        assertThat(called).isEmpty();
    }

    @Test
    void areCalledOnceAroundAnUpdateThatIsMadeExactlyOnce() {
        http.then(ok("{}"), ok("{\"Item\":" + Orders.ONE_JSON + "}"));
        Dynawright dynawright = over(http).withHooks(OrderSchema.INSTANCE, new Recorder("one"));
        dynawright.run(
                OrderOperations.update("c-1", "o-1", u -> u.note().remove().exactlyOnce()));
        assertThat(called)
                .containsExactly(
                        "one before update of OrderKey[customerId=c-1, orderId=o-1]",
                        "one after update to Optional[o-1]");
    }
}
