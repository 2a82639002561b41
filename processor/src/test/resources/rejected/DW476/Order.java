package shop;

import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public record Order(@PartitionKey String orderId, @Flatten Customer customer) {

    public record Customer(@PartitionKey String customerId, String name) {}
}
