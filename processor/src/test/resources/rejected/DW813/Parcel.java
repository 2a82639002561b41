package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.IndexSettings;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;
import io.dynawright.annotation.Throughput;

@Table("parcels")
@TableSettings(provisioned = @Throughput(read = 5, write = 5))
@Index(
        name = "by-status",
        partitionKey = "status",
        settings = @IndexSettings(provisioned = @Throughput(read = 5, write = 5)))
@Index(name = "by-number", partitionKey = "number", settings = @IndexSettings(maximum = @Throughput(read = 5)))
@Index(name = "by-weight", partitionKey = "weight")
public record Parcel(@PartitionKey String id, String status, String number, long weight) {}
