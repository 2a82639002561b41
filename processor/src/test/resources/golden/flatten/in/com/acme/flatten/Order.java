package com.acme.flatten;

import com.acme.places.Place;
import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Default;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("orders")
@Index(name = "by-city", partitionKey = "billing.city", sortKey = "shipping.city")
public record Order(
        @PartitionKey String customerId,
        @SortKey String orderId,
        @Flatten(prefix = "billing_") Address billing,
        @Flatten(prefix = "shipping_") Address shipping,
        Warehouse warehouse,
        String note) {

    public record Address(
            @Attribute(required = true) String street,
            @Attribute(name = "town") String city,
            @Default("1") int floor,
            @Flatten Place place) {}

    public enum Warehouse {
        NORTH,
        SOUTH
    }
}
