package shop;

import io.dynawright.Results;
import io.dynawright.annotation.Repository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Repository(Order.class)
public interface Orders {

    Order find(String customerId, String orderId);

    void put(Order order);

    boolean exists(int number);

    Results<Order> query(String customerId, String orderId, String status);

    List<Order> putAll(Collection<Order> orders);

    <R extends Number> R get(OrderKey key, io.dynawright.operation.View<Order, R> view);
}
