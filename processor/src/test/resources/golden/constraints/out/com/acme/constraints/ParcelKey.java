package com.acme.constraints;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Parcel}: {@code parcelId} of table {@code parcels}.
 */
@SuppressWarnings("deprecation")
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ParcelKey implements EntityKey<Parcel> {
    /**
     * The partition key.
     */
    private final String parcelId;

    /**
     * A key of checked values.
     *
     * @param parcelId {@code parcelId}
     */
    private ParcelKey(String parcelId) {
        this.parcelId = parcelId;
    }

    /**
     * The key with these values.
     *
     * @param parcelId {@code parcelId}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static ParcelKey of(String parcelId) {
        return new ParcelKey(EntityKey.required("parcels", "parcelId", parcelId));
    }

    /**
     * The partition key, from {@link Parcel#parcelId()}.
     *
     * @return {@code parcelId}
     */
    public String parcelId() {
        return parcelId;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("parcelId", parcelId, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParcelKey that
                && parcelId.equals(that.parcelId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parcelId);
    }

    @Override
    public String toString() {
        return "ParcelKey[parcelId=" + parcelId + "]";
    }
}
