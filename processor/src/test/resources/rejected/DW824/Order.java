package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.ReplicaConsistency;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;

@Table("orders")
@TableSettings(
        replicas = {"eu-west-1", "us-east-1", "us-east-2"},
        consistency = ReplicaConsistency.STRONG)
public record Order(@PartitionKey String id) {}
