package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;

@Table("orders")
@Index(name = "by-status", partitionKey = "status", sortKey = "placedAt")
public record Order(
        @PartitionKey String customerId,
        @SortKey String orderId,
        OrderStatus status,
        Instant placedAt,
        BigDecimal total,
        String note) {}
