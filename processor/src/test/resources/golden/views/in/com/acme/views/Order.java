package com.acme.views;

import io.dynawright.annotation.As;
import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

@Table("orders")
public record Order(
        @PartitionKey String orderId,
        @Attribute(name = "placed", as = As.EPOCH_SECONDS) Instant placedAt,
        BigDecimal total,
        Address shipping,
        List<Line> lines,
        @Flatten(prefix = "billing_") Address billing) {

    @Document
    public record Address(String street, @Attribute(name = "town") String city, Country country) {}

    @Document
    public record Country(String code, String name) {}

    @Document
    public record Line(String sku, int quantity) {}
}
