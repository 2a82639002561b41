package shop;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public record Order(@PartitionKey String orderId, @Flatten @Attribute(name = "address") Address billing) {

    public record Address(String city) {}
}
