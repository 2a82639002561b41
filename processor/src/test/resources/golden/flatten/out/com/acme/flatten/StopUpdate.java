package com.acme.flatten;

import io.dynawright.codec.DoubleCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Stop}: {@code u -> u.placeLatitude().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class StopUpdate extends UpdateBuilder<Stop, StopUpdate, StopAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    StopUpdate(StopKey key) {
        super(StopSchema.INSTANCE, key, StopAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param stop the item, which has its key
     */
    StopUpdate(Stop stop) {
        this(StopSchema.INSTANCE.key(EntityKey.requiredItem("stops", stop)));
    }

    /**
     * Attribute {@code latitude}, from {@link com.acme.places.Place#getLatitude()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Double, StopUpdate> placeLatitude() {
        return NumberUpdate.of("latitude", DoubleCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code longitude}, from {@link com.acme.places.Place#getLongitude()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Double, StopUpdate> placeLongitude() {
        return NumberUpdate.of("longitude", DoubleCodec.INSTANCE, this);
    }
}
