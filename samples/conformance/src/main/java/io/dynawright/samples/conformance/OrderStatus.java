package io.dynawright.samples.conformance;

public enum OrderStatus {
    NEW,
    PAID,
    SHIPPED
}
