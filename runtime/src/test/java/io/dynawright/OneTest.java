package io.dynawright;

import static io.dynawright.shop.Orders.json;
import static io.dynawright.shop.Orders.keyJson;
import static io.dynawright.shop.Orders.order;
import static io.dynawright.stub.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.NotUniqueException;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderOperations;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import org.junit.jupiter.api.Test;

class OneTest extends Connected {

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright = over(http);
    private final Results<Order> all = dynawright.run(OrderOperations.query("c-1"));

    @Test
    void itIsTheOnlyItem() {
        http.then(page(keyJson("0")), page(keyJson("1"), json("1")), page(null));
        assertThat(all.one()).isEqualTo(order("1"));
        assertThat(http.sent("Limit")).containsExactly("2", "2", "1");
    }

    @Test
    void noneIsAnError() {
        http.then(page(keyJson("1")), page(null));
        assertThatExceptionOfType(ItemNotFoundException.class)
                .isThrownBy(all::one)
                .withMessageStartingWith("There is no item (query of table orders)");
    }

    @Test
    void severalAreAnErrorOnceTheSecondIsSeen() {
        http.then(page(keyJson("2"), json("1"), json("2")));
        assertThatExceptionOfType(NotUniqueException.class)
                .isThrownBy(all::one)
                .withMessageStartingWith("There is more than one item (query of table orders)")
                .satisfies(e -> assertThat(e.retryable()).isFalse());
        assertThat(http.sent()).hasSize(1);
    }

    @Test
    void aLimitOfOneMakesAnyItemTheOnlyOne() {
        http.then(page(keyJson("1"), json("1")));
        assertThat(dynawright.run(OrderOperations.query("c-1", q -> q.limit(1))).one())
                .isEqualTo(order("1"));
        assertThat(http.sent("Limit")).containsExactly("1");
    }

    @Test
    void aScanMayHaveOneToo() {
        http.then(page(null, json("1")));
        assertThat(dynawright.run(OrderOperations.scan()).one()).isEqualTo(order("1"));
    }
}
