package shop;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.Set;

@Table("orders")
public record Order(@PartitionKey String orderId, @Attribute(required = true) Set<String> tags) {}
