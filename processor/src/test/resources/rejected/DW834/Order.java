package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("order.events")
public record Order(@PartitionKey String orderId) {}
