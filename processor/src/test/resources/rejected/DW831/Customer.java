package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Stack;
import io.dynawright.annotation.Table;

@Table("customers")
@Stack(value = "customers", dependsOn = "registry")
public record Customer(@PartitionKey String customerId) {}
