package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Projection;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TimeToLive;
import java.time.Instant;

@Table("orders")
@Index(name = "by-status", partitionKey = "status", projection = Projection.KEYS_ONLY)
@Index(name = "by-status-too", partitionKey = "status", include = "expiresAt")
@LocalIndex(name = "by-customer-and-status", sortKey = "status", projection = Projection.KEYS_ONLY)
public record Order(
        @PartitionKey String customerId,
        @SortKey String orderId,
        String status,
        @TimeToLive(hideExpired = true) Instant expiresAt) {}
