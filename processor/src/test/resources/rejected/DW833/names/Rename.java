package names;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("renames")
public record Rename(@PartitionKey String name) {}
