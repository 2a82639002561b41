package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.ReplicaConsistency;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;

@Table("invoices")
@TableSettings(consistency = ReplicaConsistency.STRONG)
public record Invoice(@PartitionKey String id) {}
