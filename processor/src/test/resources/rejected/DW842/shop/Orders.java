package shop;

import io.dynawright.Results;
import io.dynawright.annotation.Repository;
import java.util.Optional;

@Repository(Order.class)
public interface Orders extends Searching {

    Optional<Order> fnd(String customerId, String orderId);

    Order withZone(java.time.ZoneId zone);
}

interface Searching {

    Results<Order> search(String text);
}
