package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import places.Address;

@Table("customers")
public record Customer(@PartitionKey String customerId, Address address) {}
