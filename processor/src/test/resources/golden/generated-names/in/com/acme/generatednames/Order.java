package com.acme.generatednames;

import io.dynawright.annotation.GeneratedNames;
import io.dynawright.annotation.Ignore;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Projection;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Version;
import java.util.List;

/** Calls its repository otherwise than the other tables, and mentions it. */
@Table(value = "orders", names = @GeneratedNames(repository = "*Store"))
@Index(name = "by-status", partitionKey = "status", sortKey = "total", projection = Projection.KEYS_ONLY)
public record Order(
        @PartitionKey String customerId,
        @SortKey String orderId,
        String status,
        long total,
        List<String> tags,
        @Version long version) {

    @Ignore
    public OrderStore store() {
        throw new UnsupportedOperationException();
    }
}
