package shop;

import io.dynawright.annotation.FormerName;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("orders")
@Index(name = "by-status", partitionKey = "status")
@LocalIndex(name = "by-total", sortKey = "total")
public record Order(
        @PartitionKey @FormerName("key") String id,
        @SortKey Kind kind,
        @FormerName("state") String status,
        @FormerName("sum") long total) {

    public enum Kind {
        @FormerName("NEW")
        FRESH
    }
}
