package shop;

import io.dynawright.annotation.Repository;
import java.util.concurrent.CompletableFuture;

@Repository(Order.class)
public interface Orders {

    Order get(OrderKey key);

    CompletableFuture<Order> put(Order order);
}
