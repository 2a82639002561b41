package shop;

import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("orders")
public record Order(String customerId, @SortKey String orderId) {}
