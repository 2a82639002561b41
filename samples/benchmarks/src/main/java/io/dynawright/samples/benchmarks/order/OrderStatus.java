package io.dynawright.samples.benchmarks.order;

/** How far an order is. */
public enum OrderStatus {
    PLACED,
    PAID,
    SHIPPED
}
