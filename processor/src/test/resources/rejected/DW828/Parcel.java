package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;
import io.dynawright.annotation.Throughput;

@Table("parcels")
@TableSettings(provisioned = @Throughput(read = 5, write = 5), replicas = "eu-west-1")
public record Parcel(@PartitionKey String id) {}
