package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.ReplicaConsistency;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;

@Table("parcels")
@TableSettings(
        replicas = {"sa-east-1", "us-east-2"},
        witness = "us-west-2",
        consistency = ReplicaConsistency.STRONG)
public record Parcel(@PartitionKey String id) {}
