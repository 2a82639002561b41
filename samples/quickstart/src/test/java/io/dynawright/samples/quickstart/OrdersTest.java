package io.dynawright.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import io.dynawright.samples.testing.DynamoDbLocalExtension;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OrdersTest {

    @RegisterExtension
    static final DynamoDbLocalExtension dynamodb = DynamoDbLocalExtension.with(OrderSchema.INSTANCE);

    private final OrderRepository orders;

    OrdersTest(Dynawright dynawright) {
        this.orders = new OrderRepository(dynawright);
    }

    @Test
    void paidOrdersAreFoundByTheirStatus() {
        orders.put(order("o-1", OrderStatus.NEW));
        orders.put(order("o-2", OrderStatus.PAID));

        assertThat(orders.byStatus(OrderStatus.PAID).list())
                .extracting(Order::orderId)
                .containsExactly("o-2");
    }

    private static Order order(String id, OrderStatus status) {
        return new Order(
                "c-1", id, status, Instant.parse("2026-05-03T10:00:00Z"), new BigDecimal("20.00"), 1, "Lima", null);
    }
}
