package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

public class Order {

    private enum Status {
        OPEN,
        PAID
    }

    @Table("orders")
    public record Item(@PartitionKey String orderId, Status status) {}
}
