package shop;

import io.dynawright.annotation.Ignore;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public record Order(@PartitionKey String orderId, OrderKey previous, @Ignore OrderRepository repository) {

    OrderQuery query() {
        return null;
    }
}
