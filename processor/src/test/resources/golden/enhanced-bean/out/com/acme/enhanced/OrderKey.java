package com.acme.enhanced;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Order}: {@code customer} and {@code number} of table
 * {@code Order}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderKey implements EntityKey<Order> {
    /**
     * The partition key.
     */
    private final String customerId;

    /**
     * The sort key.
     */
    private final long number;

    /**
     * A key of checked values.
     *
     * @param customerId {@code customer}
     * @param number {@code number}
     */
    private OrderKey(String customerId, long number) {
        this.customerId = customerId;
        this.number = number;
    }

    /**
     * The key with these values.
     *
     * @param customerId {@code customer}
     * @param number {@code number}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static OrderKey of(String customerId, long number) {
        return new OrderKey(EntityKey.required("Order", "customer", customerId), number);
    }

    /**
     * The partition key, from {@link Order#getCustomerId()}.
     *
     * @return {@code customer}
     */
    public String customerId() {
        return customerId;
    }

    /**
     * The sort key, from {@link Order#getNumber()}.
     *
     * @return {@code number}
     */
    public long number() {
        return number;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("customer", customerId, StringCodec.INSTANCE);
        out.name("number");
        LongCodec.INSTANCE.writePrimitive(number, out);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderKey that
                && customerId.equals(that.customerId)
                && number == that.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(customerId, number);
    }

    @Override
    public String toString() {
        return "OrderKey[customerId=" + customerId + ", number=" + number + "]";
    }
}
