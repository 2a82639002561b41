package shop;

import io.dynawright.annotation.As;
import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TimeToLive;
import java.time.Instant;

@Table("orders")
public record Order(
        @PartitionKey String orderId,
        @Attribute(as = As.EPOCH_MILLIS) @TimeToLive Instant expiresAt) {}
