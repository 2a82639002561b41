package shop;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;

@Table("orders")
public class Order {

    @PartitionKey
    private String orderId;

    private boolean open;

    private BigDecimal total;

    public String getOrderId() {
        return orderId;
    }

    public void setOrderId(String orderId) {
        this.orderId = orderId;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    private BigDecimal getTotal() {
        return total;
    }

    public void setTotal(BigDecimal total) {
        this.total = total;
    }

    @Attribute(name = "n")
    public void setNote(String note) {}
}
