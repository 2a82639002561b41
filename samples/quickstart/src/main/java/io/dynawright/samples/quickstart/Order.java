package io.dynawright.samples.quickstart;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * An order of a customer. From this javac writes {@code OrderRepository} and its companions, in the same package.
 *
 * @param note what the customer wants us to know, or null
 */
@Table("quickstart-orders")
@Index(name = "by-status", partitionKey = "status", sortKey = "placedAt")
@LocalIndex(name = "by-total", sortKey = "total")
public record Order(
        @PartitionKey String customerId,
        @SortKey String orderId,
        OrderStatus status,
        Instant placedAt,
        BigDecimal total,
        int itemCount,
        String city,
        String note) {}
