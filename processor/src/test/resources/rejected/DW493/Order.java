package shop;

import io.dynawright.annotation.GeneratedNames;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table(value = "orders", names = @GeneratedNames(schema = "*Table", repository = "*Table", key = "*Update"))
public record Order(@PartitionKey String orderId) {}
