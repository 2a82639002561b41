package shop;

import io.dynawright.annotation.View;

@View(of = Order.class)
public record Summary(String orderId, int totl, int sum, Order.Address billing) {}
