package shop;

import io.dynawright.annotation.Default;
import io.dynawright.annotation.Derived;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public record Order(@PartitionKey String orderId) {

    @Derived
    @Default("none")
    public String label() {
        return "order " + orderId;
    }
}
