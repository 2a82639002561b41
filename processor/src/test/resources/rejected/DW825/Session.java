package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.ReplicaConsistency;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;
import io.dynawright.annotation.TimeToLive;
import java.time.Instant;

@Table("sessions")
@TableSettings(
        replicas = {"eu-west-1", "eu-west-2"},
        witness = "eu-west-3",
        consistency = ReplicaConsistency.STRONG)
public record Session(@PartitionKey String id, @TimeToLive Instant end) {}
