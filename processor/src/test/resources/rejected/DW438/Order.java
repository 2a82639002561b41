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
    Order(String orderId, int totl, long weight) {
        this.orderId = orderId;
        this.total = totl;
    }

    public String getOrderId() {
        return orderId;
    }

    public int getTotal() {
        return total;
    }
}
