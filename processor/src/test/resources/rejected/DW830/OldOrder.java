package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public record OldOrder(@PartitionKey String orderNumber) {}
