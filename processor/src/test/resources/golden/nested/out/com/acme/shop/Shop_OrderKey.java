package com.acme.shop;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Shop.Order}: {@code customer} and {@code number} of table
 * {@code shop-orders}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Shop_OrderKey implements EntityKey<Shop.Order> {
    /**
     * The partition key.
     */
    private final String customer;

    /**
     * The sort key.
     */
    private final long number;

    /**
     * A key of checked values.
     *
     * @param customer {@code customer}
     * @param number {@code number}
     */
    private Shop_OrderKey(String customer, long number) {
        this.customer = customer;
        this.number = number;
    }

    /**
     * The key with these values.
     *
     * @param customer {@code customer}
     * @param number {@code number}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static Shop_OrderKey of(String customer, long number) {
        return new Shop_OrderKey(EntityKey.required("shop-orders", "customer", customer), number);
    }

    /**
     * The partition key, from {@link Shop.Order#customer()}.
     *
     * @return {@code customer}
     */
    public String customer() {
        return customer;
    }

    /**
     * The sort key, from {@link Shop.Order#number()}.
     *
     * @return {@code number}
     */
    public long number() {
        return number;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("customer", customer, StringCodec.INSTANCE);
        out.name("number");
        LongCodec.INSTANCE.writePrimitive(number, out);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shop_OrderKey that
                && customer.equals(that.customer)
                && number == that.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(customer, number);
    }

    @Override
    public String toString() {
        return "Shop_OrderKey[customer=" + customer + ", number=" + number + "]";
    }
}
