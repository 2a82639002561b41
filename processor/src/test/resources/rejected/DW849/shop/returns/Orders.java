package shop.returns;

import io.dynawright.annotation.Repository;
import shop.Order;
import shop.OrderKey;

@Repository(Order.class)
public interface Orders {

    Order get(OrderKey key);
}
