package shop;

import io.dynawright.annotation.Creator;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table(value = "orders", builder = Order.Builder.class)
public record Order(@PartitionKey String orderId, int total) {

    @Creator
    Order(String orderId) {
        this(orderId, 0);
    }

    static class Builder {}
}
