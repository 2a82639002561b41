package com.acme.shop.orders;

import io.dynawright.annotation.EnumValue;

/** Where an order is on its way. */
public enum OrderStatus {
    /** Nothing was paid yet. */
    OPEN,
    PAID,
    @EnumValue("sent")
    SHIPPED
}
