package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
@Index(
        name = "by-status",
        partitionKey = "status",
        include = {"total", "note", "total"})
public record Order(@PartitionKey String customerId, String status, long total, String note) {}
