package com.acme.orders;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Ignore;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

@Table("orders")
@Index(name = "by-status", partitionKey = "status", sortKey = "placedAt")
@Index(name = "by-courier", partitionKey = "courier")
@LocalIndex(name = "by-total", sortKey = "total")
public record Order(
        @PartitionKey String customerId,
        @SortKey String orderId,
        OrderStatus status,
        Instant placedAt,
        BigDecimal total,
        int quantity,
        boolean gift,
        @Attribute(name = "n") String note,
        UUID courier,
        byte[] label,
        @Ignore String draft) {}
