package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("Order_events")
public record OrderEvent(@PartitionKey String orderId) {}
