package com.acme.derived;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Customer}: {@code pk} and {@code sk} of table
 * {@code customers}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CustomerKey implements EntityKey<Customer> {
    /**
     * The partition key.
     */
    private final String pk;

    /**
     * The sort key.
     */
    private final String sk;

    /**
     * A key of checked values.
     *
     * @param pk {@code pk}
     * @param sk {@code sk}
     */
    private CustomerKey(String pk, String sk) {
        this.pk = pk;
        this.sk = sk;
    }

    /**
     * The key with these values.
     *
     * @param pk {@code pk}
     * @param sk {@code sk}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static CustomerKey of(String pk, String sk) {
        return new CustomerKey(EntityKey.required("customers", "pk", pk),
                EntityKey.required("customers", "sk", sk));
    }

    /**
     * The partition key, from {@link Customer#pk()}.
     *
     * @return {@code pk}
     */
    public String pk() {
        return pk;
    }

    /**
     * The sort key, from {@link Customer#getSk()}.
     *
     * @return {@code sk}
     */
    public String sk() {
        return sk;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("pk", pk, StringCodec.INSTANCE);
        out.attribute("sk", sk, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomerKey that
                && pk.equals(that.pk)
                && sk.equals(that.sk);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pk, sk);
    }

    @Override
    public String toString() {
        return "CustomerKey[pk=" + pk + ", sk=" + sk + "]";
    }
}
