package com.acme.clashes;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("characters")
@Index(name = "results", partitionKey = "Override", sortKey = "Objects")
public record Character(@PartitionKey char initial, @SortKey java.lang.Character second, int Override, String Objects) {}
