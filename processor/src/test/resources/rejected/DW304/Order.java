package shop;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;

@Table("orders")
public class Order {

    @PartitionKey
    private String orderId;

    private BigDecimal total;

    private String note;

    public String getOrderId() {
        return orderId;
    }

    public void setOrderId(String orderId) {
        this.orderId = orderId;
    }

    public BigDecimal getTotal() {
        return total;
    }

    public void setTotal(String total) {
        this.total = new BigDecimal(total);
    }

    public String note() {
        return note;
    }

    public Order note(String note) throws Exception {
        this.note = note;
        return this;
    }

    @Attribute(name = "computed")
    public String getSummary() {
        return orderId + note;
    }
}
