package shop;

import io.dynawright.annotation.Repository;

@Repository(Order.class)
public interface Orders {

    Order get(OrderKey key);
}

class OrdersRepository {}

@Repository(Order.class)
interface OrderAsync {

    java.util.concurrent.CompletableFuture<Order> get(OrderKey key);
}
