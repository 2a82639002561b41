package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TimeToLive;
import java.time.Instant;

@Table("orders")
@Index(name = "by-expiry", partitionKey = "status", sortKey = "expiresAt")
public record Order(
        @PartitionKey String orderId, String status, @TimeToLive(hideExpired = true) Instant expiresAt) {}
