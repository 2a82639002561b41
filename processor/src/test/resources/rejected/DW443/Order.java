package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public class Order {

    @PartitionKey
    private final String orderId;

    private final int total;

    Order(String orderId, int total) {
        this.orderId = orderId;
        this.total = total;
    }

    Order(int total, String orderId) {
        this(orderId, total);
    }

    public String getOrderId() {
        return orderId;
    }

    public int getTotal() {
        return total;
    }
}
