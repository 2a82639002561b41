package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("orders")
public record Order(@PartitionKey String customerId, @SortKey String orderId, String status) {}
