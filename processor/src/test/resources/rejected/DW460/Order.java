package shop;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table("orders")
public record Order(@PartitionKey String orderId, @Nullable @Attribute(required = true) String note) {}
