package shop;

import io.dynawright.annotation.Ignore;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

@Table("orders")
public class Order {
    private String orderId;

    @Ignore
    @NotNull
    private String note;

    private transient List<@Size(max = 3) String> cache;

    @PartitionKey
    public String getOrderId() {
        return orderId;
    }

    public void setOrderId(String orderId) {
        this.orderId = orderId;
    }
}
