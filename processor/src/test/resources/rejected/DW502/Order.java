package shop;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public record Order(
        @PartitionKey String orderId,
        @Attribute(name = "sum") int total,
        @Flatten(prefix = "billing_") Address billing) {

    @Document
    public record Address(String street, String city) {}
}
