package com.acme.constraints;

import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Parcel}: {@code u -> u.note().set(...)}. The
 * attributes of the key cannot be changed.
 *
 * <p>Dynawright itself writes {@code createdAt}.
 *
 * <p>Constraints are not checked: they say what whole objects have to be.
 */
@SuppressWarnings("deprecation")
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
     * Attribute {@code note}, from {@link Parcel#note()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, ParcelUpdate> note() {
        return ValueUpdate.of("note", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code size}, from {@link Parcel#size()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, ParcelUpdate> size() {
        return ValueUpdate.of("size", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code labels}, from {@link Parcel#labels()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<String>, String, ValueUpdate<String, ParcelUpdate>, ParcelUpdate> labels() {
        return ListUpdate.of("labels", ParcelSchema.STRING_LIST, StringCodec.INSTANCE,
                path -> ValueUpdate.of(path, StringCodec.INSTANCE, this), this);
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
     * Attribute {@code expiresAt}, from {@link Parcel#expiresAt()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Long, ParcelUpdate> expiresAt() {
        return NumberUpdate.of("expiresAt", LongCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code name}, from {@link Parcel.Sender#name()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, ParcelUpdate> senderName() {
        return ValueUpdate.of("name", StringCodec.INSTANCE, this);
    }

    @Override
    protected ParcelUpdate setDefaults() {
        setIfAbsent("note", StringCodec.INSTANCE, "none");
        return setIfAbsent("size", StringCodec.INSTANCE, "S");
    }
}
