package shop;

import io.dynawright.annotation.FormerName;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
@Index(name = "by-status", partitionKey = "status", include = "total")
public record Order(@PartitionKey String id, String status, @FormerName("sum") long total) {}
