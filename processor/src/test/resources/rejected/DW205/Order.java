package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.time.Instant;

@Table("orders")
@Index(name = "by-state", partitionKey = "paid", sortKey = "placedAt")
public record Order(@PartitionKey String customerId, boolean paid, Instant placedAt) {}
