package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Projection;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("orders")
@Index(name = "by-status", partitionKey = "status", projection = Projection.KEYS_ONLY, include = "total")
@LocalIndex(name = "by-total", sortKey = "total", projection = Projection.ALL, include = "status")
public record Order(@PartitionKey String customerId, @SortKey String orderId, String status, long total) {}
