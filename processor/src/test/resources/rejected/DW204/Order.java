package shop;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;

@Table("orders")
@Index(name = "by-status", partitionKey = "statuz", sortKey = "placedAt")
@LocalIndex(name = "by-date", sortKey = "placed_at")
public record Order(
        @PartitionKey String customerId,
        @SortKey String orderId,
        String status,
        @Attribute(name = "placed_at") Instant placedAt,
        BigDecimal total) {}
