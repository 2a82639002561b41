package io.dynawright.shop;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;

/** The primary key of {@link Order}: {@code customerId} and {@code orderId} of table {@code orders}. */
public final class OrderKey implements EntityKey<Order> {

    private final String customerId;

    private final String orderId;

    private OrderKey(String customerId, String orderId) {
        this.customerId = customerId;
        this.orderId = orderId;
    }

    /**
     * The key with these values.
     *
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static OrderKey of(String customerId, String orderId) {
        return new OrderKey(
                EntityKey.required("orders", "customerId", customerId),
                EntityKey.required("orders", "orderId", orderId));
    }

    /** The partition key, {@link Order#customerId()}. */
    public String customerId() {
        return customerId;
    }

    /** The sort key, {@link Order#orderId()}. */
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
        return other instanceof OrderKey that && customerId.equals(that.customerId) && orderId.equals(that.orderId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customerId, orderId);
    }

    @Override
    public String toString() {
        return "OrderKey[customerId=" + customerId + ", orderId=" + orderId + "]";
    }
}
