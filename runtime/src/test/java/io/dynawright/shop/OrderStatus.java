package io.dynawright.shop;

public enum OrderStatus {
    NEW,
    PAID,
    SHIPPED
}
