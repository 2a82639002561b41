package shop;

import io.dynawright.annotation.Repository;

@Repository(Order.class)
public interface Orders {

    Order get(OrderKey key);
}
