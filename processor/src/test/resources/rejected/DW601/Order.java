package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Version;

@Table("orders")
public record Order(@PartitionKey String orderId, @Version String version) {}
