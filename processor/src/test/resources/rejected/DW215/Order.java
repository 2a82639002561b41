package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("orders")
@Index(
        name = "by-status",
        partitionKey = "status",
        include = {"total", "status", "orderId"})
@LocalIndex(name = "by-total", sortKey = "total", include = "customerId")
public record Order(@PartitionKey String customerId, @SortKey String orderId, String status, long total) {}
