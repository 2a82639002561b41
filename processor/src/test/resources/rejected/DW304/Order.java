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

    private Long weight;

    private String state;

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

    public Long getWeight() {
        return weight;
    }

    public void setWeight(Number weight) {
        this.weight = weight.longValue();
    }

    public void setWeight(Comparable<Long> weight) {
        this.weight = (Long) weight;
    }

    public String getState() {
        return state;
    }

    public void setState(Object state) {
        this.state = state.toString();
    }

    public void setState(CharSequence state) throws Exception {
        this.state = state.toString();
    }

    @Attribute(name = "computed")
    public String getSummary() {
        return orderId + note;
    }
}
