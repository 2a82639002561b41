package shop;

import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("orders")
@LocalIndex(name = "by-total", sortKey = "")
public record Order(@PartitionKey String customerId, @SortKey String orderId) {}
