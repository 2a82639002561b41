package io.dynawright.samples.quickstart;

/** How far an order has come. */
public enum OrderStatus {
    NEW,
    PAID,
    SHIPPED,
    CANCELLED
}
