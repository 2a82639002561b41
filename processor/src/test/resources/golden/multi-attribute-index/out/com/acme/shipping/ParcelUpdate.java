package com.acme.shipping;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Parcel}: {@code u -> u.country().set(...)}. The
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
     * Attribute {@code country}, from {@link Parcel#country()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, ParcelUpdate> country() {
        return ValueUpdate.of("country", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code town}, from {@link Parcel#city()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, ParcelUpdate> city() {
        return ValueUpdate.of("town", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code street}, from {@link Parcel#street()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, ParcelUpdate> street() {
        return ValueUpdate.of("street", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code house}, from {@link Parcel#house()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, ParcelUpdate> house() {
        return NumberUpdate.of("house", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code state}, from {@link Parcel#state()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Parcel.State, ParcelUpdate> state() {
        return ValueUpdate.of("state", ParcelSchema.STATE, this);
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
    public NumberUpdate<BigDecimal, ParcelUpdate> weight() {
        return NumberUpdate.of("weight", BigDecimalCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code photo}, from {@link Parcel#photo()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<byte[], ParcelUpdate> photo() {
        return ValueUpdate.of("photo", ByteArrayCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code limit}, from {@link Parcel#limit()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, ParcelUpdate> limit() {
        return ValueUpdate.of("limit", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code note}, from {@link Parcel#note()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, ParcelUpdate> note() {
        return ValueUpdate.of("note", StringCodec.INSTANCE, this);
    }
}
