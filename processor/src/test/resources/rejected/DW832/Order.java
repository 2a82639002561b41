package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Stack;
import io.dynawright.annotation.Table;

@Table("orders")
@Stack(
        value = "orders",
        dependsOn = {"custmers", "shop", "warehouse"})
public record Order(@PartitionKey String orderId) {}
