package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TimeToLive;
import java.time.LocalDateTime;

@Table("orders")
public record Order(
        @PartitionKey String orderId,
        // No moment without a time zone.
        @TimeToLive LocalDateTime expiresAt) {}
