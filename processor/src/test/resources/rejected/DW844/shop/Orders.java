package shop;

import io.dynawright.Results;
import io.dynawright.ScanResults;
import io.dynawright.annotation.Repository;
import io.dynawright.expression.Condition;
import io.dynawright.operation.WhereOptions;
import java.util.function.Function;
import java.util.function.UnaryOperator;

@Repository(value = Order.class, leadingKeys = "c-1")
public interface Orders {

    Order get(OrderKey key);

    ScanResults<Order> scan();

    Results<Order> where(Function<OrderAttributes, Condition> condition);

    Results<Order> where(Function<OrderAttributes, Condition> condition, UnaryOperator<WhereOptions> options);
}
