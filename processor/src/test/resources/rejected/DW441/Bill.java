package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("bills")
public class Bill {

    @PartitionKey
    private final String orderId;

    private final int total;

    Bill(String orderId, int total) throws java.io.IOException {
        this.orderId = orderId;
        this.total = total;
    }

    public String getOrderId() {
        return orderId;
    }

    public int getTotal() {
        return total;
    }
}
