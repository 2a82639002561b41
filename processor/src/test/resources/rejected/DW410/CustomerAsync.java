package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("customers-later")
public record CustomerAsync(@PartitionKey String customerId) {}
