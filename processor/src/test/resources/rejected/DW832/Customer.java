package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Stack;
import io.dynawright.annotation.Table;

@Table("customers")
@Stack("customers")
public record Customer(@PartitionKey String customerId) {}
