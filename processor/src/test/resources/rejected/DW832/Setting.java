package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("settings")
public record Setting(@PartitionKey String key, String value) {}
