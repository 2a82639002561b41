package shop;

import io.dynawright.annotation.Creator;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public class Order {

    @PartitionKey
    private final String orderId;

    private final int total;

    @Creator
    Order(String orderId, int total) {
        this.orderId = orderId;
        this.total = total;
    }

    @Creator
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
