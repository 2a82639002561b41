package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SchemaVersion;
import io.dynawright.annotation.Table;

@Table("orders")
@SchemaVersion(value = 1, attribute = "")
public record Order(@PartitionKey String id) {}
