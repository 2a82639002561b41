package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.View;

@Table("orders")
@View(of = Order.class)
public record Order(@PartitionKey String orderId, int total) {}
