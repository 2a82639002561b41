package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("enumerations")
public record enu(@PartitionKey String id) {}
