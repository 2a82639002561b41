package shop;

import io.dynawright.annotation.Creator;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table(value = "bills", builder = Bill.Builder.class)
public class Bill {

    @PartitionKey
    private final String orderId;

    private final int total;

    @Creator
    Bill(String orderId, int total) {
        this.orderId = orderId;
        this.total = total;
    }

    static class Builder {}

    public String getOrderId() {
        return orderId;
    }

    public int getTotal() {
        return total;
    }
}
