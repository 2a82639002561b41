package shop;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Version;
import io.dynawright.annotation.View;

@View(of = Order.class)
public record Summary(
        @PartitionKey String orderId,
        @Attribute(name = "sum") @Version int total,
        @Flatten(prefix = "billing_") Order.Address billing) {}
