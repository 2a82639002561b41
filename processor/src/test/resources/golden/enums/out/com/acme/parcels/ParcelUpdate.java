package com.acme.parcels;

import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Parcel}: {@code u -> u.size().set(...)}. The
 * attributes of the key cannot be changed.
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
     * Attribute {@code size}, from {@link Parcel#size()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Parcel.Size, ParcelUpdate> size() {
        return ValueUpdate.of("size", ParcelSchema.SIZE, this);
    }

    /**
     * Attribute {@code state}, from {@link Parcel#state()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Air.State, ParcelUpdate> state() {
        return ValueUpdate.of("state", ParcelSchema.STATE, this);
    }

    /**
     * Attribute {@code otherState}, from {@link Parcel#otherState()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Sea.State, ParcelUpdate> otherState() {
        return ValueUpdate.of("otherState", ParcelSchema.STATE_, this);
    }

    /**
     * Attribute {@code wrapping}, from {@link Parcel#wrapping()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Parcel.Size, ParcelUpdate> wrapping() {
        return ValueUpdate.of("wrapping", ParcelSchema.SIZE, this);
    }
}
