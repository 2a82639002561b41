package io.dynawright.samples.conformance;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** A record with a global and a local index: what most tests of behaviour use. */
@Table("orders")
@Index(name = "by-status", partitionKey = "status", sortKey = "placedAt")
@LocalIndex(name = "by-total", sortKey = "total")
public record Order(
        @PartitionKey String customerId,
        @SortKey String orderId,
        OrderStatus status,
        Instant placedAt,
        BigDecimal total,
        int quantity,
        @Attribute(name = "n") String note) {}
