package shop;

import io.dynawright.annotation.CreatedAt;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.UpdatedAt;
import java.time.Instant;

@Table("orders")
public record Order(@PartitionKey String orderId, @CreatedAt @UpdatedAt Instant writtenAt) {}
