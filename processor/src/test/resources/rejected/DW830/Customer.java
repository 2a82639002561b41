package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("customers")
public record Customer(@PartitionKey String customerId) {}
