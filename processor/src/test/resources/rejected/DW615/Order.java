package shop;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TimeToLive;
import io.dynawright.annotation.Version;

@Table("orders")
@Discriminator
public sealed interface Order {

    record Sale(@PartitionKey String orderId, @Version long version, @TimeToLive(after = "P1D") long expiresAt)
            implements Order {}

    record Gift(@PartitionKey String orderId, long version, @TimeToLive(after = "P2D") long expiresAt)
            implements Order {}
}
