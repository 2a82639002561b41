package com.acme.customers;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Customer}: {@code id} and {@code number} of table
 * {@code customers}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CustomerKey implements EntityKey<Customer> {
    /**
     * The partition key.
     */
    private final String id;

    /**
     * The sort key.
     */
    private final int number;

    /**
     * A key of checked values.
     *
     * @param id {@code id}
     * @param number {@code number}
     */
    private CustomerKey(String id, int number) {
        this.id = id;
        this.number = number;
    }

    /**
     * The key with these values.
     *
     * @param id {@code id}
     * @param number {@code number}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static CustomerKey of(String id, int number) {
        return new CustomerKey(EntityKey.required("customers", "id", id), number);
    }

    /**
     * The partition key, from {@link Customer#getId()}.
     *
     * @return {@code id}
     */
    public String id() {
        return id;
    }

    /**
     * The sort key, from {@link Customer#getNumber()}.
     *
     * @return {@code number}
     */
    public int number() {
        return number;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("id", id, StringCodec.INSTANCE);
        out.name("number");
        IntegerCodec.INSTANCE.writePrimitive(number, out);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomerKey that
                && id.equals(that.id)
                && number == that.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, number);
    }

    @Override
    public String toString() {
        return "CustomerKey[id=" + id + ", number=" + number + "]";
    }
}
