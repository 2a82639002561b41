package shop;

import io.dynawright.annotation.Table;

@Table("orders")
public interface Order {

    String orderId();
}
