package com.acme.indexviews;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Parcel}: {@code customerId} and {@code number} of table
 * {@code parcels}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ParcelKey implements EntityKey<Parcel> {
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
     * @param customerId {@code customerId}
     * @param number {@code number}
     */
    private ParcelKey(String customerId, long number) {
        this.customerId = customerId;
        this.number = number;
    }

    /**
     * The key with these values.
     *
     * @param customerId {@code customerId}
     * @param number {@code number}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static ParcelKey of(String customerId, long number) {
        return new ParcelKey(EntityKey.required("parcels", "customerId", customerId), number);
    }

    /**
     * The partition key, from {@link Parcel#customerId()}.
     *
     * @return {@code customerId}
     */
    public String customerId() {
        return customerId;
    }

    /**
     * The sort key, from {@link Parcel#number()}.
     *
     * @return {@code number}
     */
    public long number() {
        return number;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("customerId", customerId, StringCodec.INSTANCE);
        out.name("number");
        LongCodec.INSTANCE.writePrimitive(number, out);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParcelKey that
                && customerId.equals(that.customerId)
                && number == that.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(customerId, number);
    }

    @Override
    public String toString() {
        return "ParcelKey[customerId=" + customerId + ", number=" + number + "]";
    }
}
