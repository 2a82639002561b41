package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.IndexSettings;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;
import io.dynawright.annotation.Throughput;

@Table("orders")
@TableSettings(provisioned = @Throughput(read = -1, write = 5), warm = @Throughput(read = 12_000, write = -4_000))
@Index(
        name = "by-status",
        partitionKey = "status",
        settings = @IndexSettings(provisioned = @Throughput(read = 5, write = Order.UNITS)))
public record Order(@PartitionKey String id, String status) {

    static final long UNITS = -6_000_000_000L;
}
