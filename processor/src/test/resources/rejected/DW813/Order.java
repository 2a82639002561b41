package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.IndexSettings;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Throughput;

@Table("orders")
@Index(
        name = "by-status",
        partitionKey = "status",
        settings = @IndexSettings(provisioned = @Throughput(read = 5, write = 5)))
@Index(name = "by-number", partitionKey = "number", settings = @IndexSettings(maximum = @Throughput(read = 5)))
public record Order(@PartitionKey String id, String status, String number) {}
