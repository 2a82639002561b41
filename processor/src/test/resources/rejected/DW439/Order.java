package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public class Order {

    @PartitionKey
    private final String orderId;

    private final int total;

    Order(String orderId) {
        this.orderId = orderId;
        this.total = 0;
    }

    public String getOrderId() {
        return orderId;
    }

    public int getTotal() {
        return total;
    }
}
