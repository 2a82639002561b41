package com.acme.shop.orders;

import io.dynawright.IndexResults;
import io.dynawright.Results;
import io.dynawright.annotation.Repository;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the shipping department does with orders. */
@Repository(Order.class)
public interface ShippingOrders {

    /** The order, if there is one. */
    Optional<Order> find(String customerId, String orderId);

    /** Those in this state, the oldest first. */
    Results<Order> byStatus(OrderStatus status);

    /** What the region's depot has to know of its orders. */
    IndexResults<OrderQuery.ByRegion.Item, Order> byRegion(String country, String city);

    /** Tells what became of an order. */
    Order update(OrderKey key, UnaryOperator<OrderUpdate> changes);
}
