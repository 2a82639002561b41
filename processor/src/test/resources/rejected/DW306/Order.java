package shop;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public class Order {

    @Attribute(name = "v")
    static final int VERSION = 1;

    @PartitionKey
    private String orderId;

    @Attribute(name = "c")
    private transient String cached;

    public String getOrderId() {
        return orderId;
    }

    public void setOrderId(String orderId) {
        this.orderId = orderId;
    }

    @Attribute(name = "d")
    public String describe(String prefix, String suffix) {
        return prefix + orderId + suffix + cached;
    }
}
