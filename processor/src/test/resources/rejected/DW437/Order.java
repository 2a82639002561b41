package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public class Order {

    @PartitionKey
    private final String orderId;

    private final int total;

    private Order(Builder builder) {
        this.orderId = builder.orderId;
        this.total = builder.total;
    }

    static Builder builder() {
        return new Builder();
    }

    static class Builder {

        private String orderId;
        private int total;

        Builder withOrderId(String orderId) throws Exception {
            this.orderId = orderId;
            return this;
        }

        Builder totals(int total) {
            this.total = total;
            return this;
        }

        Order build() {
            return new Order(this);
        }
    }

    public String getOrderId() {
        return orderId;
    }

    public int getTotal() {
        return total;
    }
}
