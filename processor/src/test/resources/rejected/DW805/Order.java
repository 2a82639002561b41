package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

/** Is stored, and called as far as that is understood. */
@Table("orders")
public record Order(@PartitionKey String orderId) {}
