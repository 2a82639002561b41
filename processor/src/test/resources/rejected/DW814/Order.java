package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.IndexSettings;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;
import io.dynawright.annotation.Throughput;

@Table("orders")
@TableSettings(warm = @Throughput(read = 12_000, write = 3_999))
@Index(name = "by-status", partitionKey = "status", settings = @IndexSettings(warm = @Throughput(read = 11_999)))
@Index(name = "by-number", partitionKey = "number", settings = @IndexSettings(warm = @Throughput(write = 4_000)))
public record Order(@PartitionKey String id, String status, String number) {}
