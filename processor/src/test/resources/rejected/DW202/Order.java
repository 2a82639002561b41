package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.time.Instant;

@Table("orders")
@Index(name = "by-date", partitionKey = "day")
@LocalIndex(name = "by-date", sortKey = "placedAt", method = "byPlacedAt")
public record Order(
        @PartitionKey String customerId,
        @SortKey String orderId,
        Instant placedAt,
        String day) {}
