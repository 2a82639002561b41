package com.acme.evolution;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Order}: {@code orderId} of table {@code orders}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderKey implements EntityKey<Order> {
    /**
     * The partition key.
     */
    private final String orderId;

    /**
     * A key of checked values.
     *
     * @param orderId {@code orderId}
     */
    private OrderKey(String orderId) {
        this.orderId = orderId;
    }

    /**
     * The key with these values.
     *
     * @param orderId {@code orderId}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static OrderKey of(String orderId) {
        return new OrderKey(EntityKey.required("orders", "orderId", orderId));
    }

    /**
     * The partition key, from {@link Order#orderId()}.
     *
     * @return {@code orderId}
     */
    public String orderId() {
        return orderId;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("orderId", orderId, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderKey that
                && orderId.equals(that.orderId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(orderId);
    }

    @Override
    public String toString() {
        return "OrderKey[orderId=" + orderId + "]";
    }
}
