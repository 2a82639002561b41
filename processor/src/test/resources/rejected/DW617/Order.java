package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TimeToLive;

@Table("orders")
public record Order(
        @PartitionKey String orderId,
        // A month has no fixed length.
        @TimeToLive(after = "P1M") long expiresAt) {}
