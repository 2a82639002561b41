package com.acme.shop.orders;

import io.dynawright.IndexResults;
import io.dynawright.Results;
import io.dynawright.annotation.Repository;

/** What customers do with orders: with their own, as the tag of the role says. */
@Repository(
        value = Order.class,
        leadingKeys = {"${aws:PrincipalTag/customer}", "everybody"})
public interface OwnOrders {

    /** Places an order. */
    Order insert(Order order);

    /** All orders. */
    Results<Order> query(String customerId);

    /** All orders, the cheapest first. */
    Results<Order> byTotal(String customerId);

    /** The numbers of the orders that were confirmed to this address. */
    IndexResults<OrderQuery.ByEmail.Item, Order> byEmail(String email);
}
