package shop;

import io.dynawright.annotation.CreatedAt;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.time.Instant;

@Table("orders")
public record Order(@PartitionKey String customerId, @SortKey @CreatedAt Instant placedAt) {}
