package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public class Order {

    @PartitionKey
    private String orderId;

    private String default_;

    public String getOrderId() {
        return orderId;
    }

    public void setOrderId(String orderId) {
        this.orderId = orderId;
    }

    public String getDefault_() {
        return default_;
    }

    public void setDefault_(String value) {
        default_ = value;
    }

    public String getDefault() {
        return default_;
    }

    public void setDefault(String value) {
        default_ = value;
    }
}
