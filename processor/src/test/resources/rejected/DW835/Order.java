package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Stack;
import io.dynawright.annotation.Table;

@Table("orders")
@Stack("Orders")
public record Order(@PartitionKey String orderId) {}
