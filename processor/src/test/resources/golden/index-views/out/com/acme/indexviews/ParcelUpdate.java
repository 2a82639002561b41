package com.acme.indexviews;

import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Parcel}: {@code u -> u.carrier().set(...)}. The
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
     * Attribute {@code carrier}, from {@link Parcel#carrier()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, ParcelUpdate> carrier() {
        return ValueUpdate.of("carrier", StringCodec.INSTANCE, this);
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
     * Attribute {@code label}, from {@link Parcel#label()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<byte[], ParcelUpdate> label() {
        return ValueUpdate.of("label", ByteArrayCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code weight}, from {@link Parcel#weight()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Double, ParcelUpdate> weight() {
        return NumberUpdate.of("weight", DoubleCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code stops}, from {@link Parcel#stops()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<Parcel.Stop>, Parcel.Stop, Parcel_StopDocumentUpdate<ParcelUpdate>, ParcelUpdate> stops() {
        return ListUpdate.of("stops", ListCodec.of(Parcel_StopCodec.INSTANCE),
                Parcel_StopCodec.INSTANCE, path -> new Parcel_StopDocumentUpdate<>(path, this),
                this);
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
     * Attribute {@code s}, from {@link Parcel#scan()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<byte[], ParcelUpdate> scan() {
        return ValueUpdate.of("s", ByteArrayCodec.INSTANCE, this);
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
