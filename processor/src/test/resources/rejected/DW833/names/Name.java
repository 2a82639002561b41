package names;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("names")
public record Name(@PartitionKey String name) {}
