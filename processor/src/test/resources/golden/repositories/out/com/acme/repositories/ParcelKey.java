package com.acme.repositories;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Parcel}: {@code sender} and {@code number} of table
 * {@code parcels}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ParcelKey implements EntityKey<Parcel> {
    /**
     * The partition key.
     */
    private final String sender;

    /**
     * The sort key.
     */
    private final String number;

    /**
     * A key of checked values.
     *
     * @param sender {@code sender}
     * @param number {@code number}
     */
    private ParcelKey(String sender, String number) {
        this.sender = sender;
        this.number = number;
    }

    /**
     * The key with these values.
     *
     * @param sender {@code sender}
     * @param number {@code number}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static ParcelKey of(String sender, String number) {
        return new ParcelKey(EntityKey.required("parcels", "sender", sender),
                EntityKey.required("parcels", "number", number));
    }

    /**
     * The partition key, from {@link Parcel#sender()}.
     *
     * @return {@code sender}
     */
    public String sender() {
        return sender;
    }

    /**
     * The sort key, from {@link Parcel#number()}.
     *
     * @return {@code number}
     */
    public String number() {
        return number;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("sender", sender, StringCodec.INSTANCE);
        out.attribute("number", number, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParcelKey that
                && sender.equals(that.sender)
                && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sender, number);
    }

    @Override
    public String toString() {
        return "ParcelKey[sender=" + sender + ", number=" + number + "]";
    }
}
