package com.acme.generatednames;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Order}: {@code customerId} and {@code orderId} of table
 * {@code orders}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderId implements EntityKey<Order> {
    /**
     * The partition key.
     */
    private final String customerId;

    /**
     * The sort key.
     */
    private final String orderId;

    /**
     * A key of checked values.
     *
     * @param customerId {@code customerId}
     * @param orderId {@code orderId}
     */
    private OrderId(String customerId, String orderId) {
        this.customerId = customerId;
        this.orderId = orderId;
    }

    /**
     * The key with these values.
     *
     * @param customerId {@code customerId}
     * @param orderId {@code orderId}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static OrderId of(String customerId, String orderId) {
        return new OrderId(EntityKey.required("orders", "customerId", customerId),
                EntityKey.required("orders", "orderId", orderId));
    }

    /**
     * The partition key, from {@link Order#customerId()}.
     *
     * @return {@code customerId}
     */
    public String customerId() {
        return customerId;
    }

    /**
     * The sort key, from {@link Order#orderId()}.
     *
     * @return {@code orderId}
     */
    public String orderId() {
        return orderId;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("customerId", customerId, StringCodec.INSTANCE);
        out.attribute("orderId", orderId, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderId that
                && customerId.equals(that.customerId)
                && orderId.equals(that.orderId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customerId, orderId);
    }

    @Override
    public String toString() {
        return "OrderId[customerId=" + customerId + ", orderId=" + orderId + "]";
    }
}
