package io.dynawright.samples.benchmarks.order;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.UpdatedAt;
import io.dynawright.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An item as applications have them: text, numbers, instants, an enum, a set, and a list of documents. */
@Table("orders")
@Index(name = "by-status", partitionKey = "status", sortKey = "placedAt")
public record Order(
        @PartitionKey String customerId,
        @SortKey String orderId,
        OrderStatus status,
        Instant placedAt,
        BigDecimal total,
        Set<String> tags,
        List<Line> lines,
        @Nullable String note,
        @Version long version,
        @UpdatedAt Instant updatedAt) {

    /** What was ordered of one thing. */
    @Document
    public record Line(String sku, int quantity, BigDecimal price) {}
}
