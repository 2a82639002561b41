package shop;

import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.ReplicaConsistency;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;

@Table("orders")
@TableSettings(
        replicas = {"us-east-1", "us-east-2", "us-west-2"},
        consistency = ReplicaConsistency.STRONG)
@LocalIndex(name = "by-total", sortKey = "total")
public record Order(@PartitionKey String customer, @SortKey String id, long total) {}
