package com.acme.repositories;

import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Parcel}: {@code u -> u.carrier().set(...)}. The
 * attributes of the key cannot be changed.
 *
 * <p>Dynawright itself writes {@code version}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ParcelUpdate extends UpdateBuilder<Parcel, ParcelUpdate, ParcelAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    ParcelUpdate(ParcelKey key) {
        super(ParcelSchema.INSTANCE, key, ParcelAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param parcel the item, which has its key
     */
    ParcelUpdate(Parcel parcel) {
        this(ParcelSchema.INSTANCE.key(EntityKey.requiredItem("parcels", parcel)));
    }

    /**
     * Attribute {@code carrier}, from {@link Parcel#carrier()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, ParcelUpdate> carrier() {
        return ValueUpdate.of("carrier", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code route}, from {@link Parcel#route()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, ParcelUpdate> route() {
        return ValueUpdate.of("route", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code sentAt}, from {@link Parcel#sentAt()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Instant, ParcelUpdate> sentAt() {
        return ValueUpdate.of("sentAt", InstantCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code weight}, from {@link Parcel#weight()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, ParcelUpdate> weight() {
        return NumberUpdate.of("weight", IntegerCodec.INSTANCE, this);
    }

    /**
     * Makes the update only if the stored item has this {@code version}; otherwise it fails
     * with a {@link io.dynawright.error.StaleVersionException}.
     *
     * <p>Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * @param version the version; 0 if it was never stored
     * @return the update
     */
    public ParcelUpdate ifVersion(long version) {
        return expectVersion(version);
    }
}
