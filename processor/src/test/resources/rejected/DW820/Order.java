package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.ReplicaConsistency;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;

@Table("orders")
@TableSettings(
        replicas = {"eu-west-1", "EU-WEST-2"},
        consistency = ReplicaConsistency.STRONG,
        witness = "Frankfurt")
public record Order(@PartitionKey String id) {}
