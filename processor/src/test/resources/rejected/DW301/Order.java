package shop;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public record Order(
        @PartitionKey String customerId,
        String status,
        @Attribute(name = "status") String state) {}
