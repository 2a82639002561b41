package shop;

import io.dynawright.annotation.Derived;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public record Order(@PartitionKey String orderId, String note) {

    @Derived
    @Override
    public String note() {
        return note;
    }
}
