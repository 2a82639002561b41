package io.dynawright.samples.conformance;

import java.math.BigDecimal;
import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondarySortKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** {@link Order} as AWS's enhanced client would have it. */
@DynamoDbBean
public class OrderBean {

    private String customerId;
    private String orderId;
    private OrderStatus status;
    private Instant placedAt;
    private BigDecimal total;
    private int quantity;
    private String note;

    static OrderBean of(Order order) {
        OrderBean bean = new OrderBean();
        bean.setCustomerId(order.customerId());
        bean.setOrderId(order.orderId());
        bean.setStatus(order.status());
        bean.setPlacedAt(order.placedAt());
        bean.setTotal(order.total());
        bean.setQuantity(order.quantity());
        bean.setNote(order.note());
        return bean;
    }

    @DynamoDbPartitionKey
    public String getCustomerId() {
        return customerId;
    }

    public void setCustomerId(String customerId) {
        this.customerId = customerId;
    }

    @DynamoDbSortKey
    public String getOrderId() {
        return orderId;
    }

    public void setOrderId(String orderId) {
        this.orderId = orderId;
    }

    @DynamoDbSecondaryPartitionKey(indexNames = "by-status")
    public OrderStatus getStatus() {
        return status;
    }

    public void setStatus(OrderStatus status) {
        this.status = status;
    }

    @DynamoDbSecondarySortKey(indexNames = "by-status")
    public Instant getPlacedAt() {
        return placedAt;
    }

    public void setPlacedAt(Instant placedAt) {
        this.placedAt = placedAt;
    }

    @DynamoDbSecondarySortKey(indexNames = "by-total")
    public BigDecimal getTotal() {
        return total;
    }

    public void setTotal(BigDecimal total) {
        this.total = total;
    }

    public int getQuantity() {
        return quantity;
    }

    public void setQuantity(int quantity) {
        this.quantity = quantity;
    }

    @DynamoDbAttribute("n")
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
