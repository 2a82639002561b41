package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public class Order {

    @PartitionKey
    private String orderId;

    public Order(StringBuilder orderId) {
        this.orderId = orderId.toString();
    }

    public String getOrderId() {
        return orderId;
    }

    public void setOrderId(String orderId) {
        this.orderId = orderId;
    }
}
