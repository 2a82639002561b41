package shop;

import io.dynawright.annotation.Derived;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.io.IOException;

@Table("orders")
public record Order(@PartitionKey String orderId) {

    @Derived
    private String hidden() {
        return orderId;
    }

    @Derived
    public String failing() throws IOException {
        return orderId;
    }
}
