package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.ReplicaConsistency;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;

@Table("parcels")
@TableSettings(
        replicas = {"eu-west-1", "eu-west-2", "eu-west-3"},
        witness = "eu-central-1",
        consistency = ReplicaConsistency.STRONG)
public record Parcel(@PartitionKey String id) {}
