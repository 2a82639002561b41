package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Stack;
import io.dynawright.annotation.Table;

@Table("settings")
@Stack("override")
public record Setting(@PartitionKey String key, String value) {}
