package shop;

import io.dynawright.annotation.Repository;

@Repository(
        value = Order.class,
        leadingKeys = {"c-1", " ", ""})
public interface Orders {

    Order get(OrderKey key);
}
