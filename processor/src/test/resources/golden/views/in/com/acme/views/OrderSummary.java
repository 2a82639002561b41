package com.acme.views;

import io.dynawright.annotation.View;
import java.time.Instant;
import java.util.List;

/** What a list of orders shows. */
@View(of = Order.class)
public record OrderSummary(
        String orderId, Instant placedAt, Destination shipping, List<Sku> lines, String billingCity) {

    @View(of = Order.Address.class)
    public record Destination(String city, Code country) {}

    @View(of = Order.Country.class)
    public record Code(String code) {}

    @View(of = Order.Line.class)
    public record Sku(String sku) {}
}
