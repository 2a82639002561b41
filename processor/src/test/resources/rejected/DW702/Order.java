package shop;

import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("orders")
@LocalIndex(name = "by-a", sortKey = "a")
@LocalIndex(name = "by-b", sortKey = "b")
@LocalIndex(name = "by-c", sortKey = "c")
@LocalIndex(name = "by-d", sortKey = "d")
@LocalIndex(name = "by-e", sortKey = "e")
@LocalIndex(name = "by-f", sortKey = "f")
public record Order(
        @PartitionKey String customerId,
        @SortKey String orderId,
        int a,
        int b,
        int c,
        int d,
        int e,
        int f) {}
