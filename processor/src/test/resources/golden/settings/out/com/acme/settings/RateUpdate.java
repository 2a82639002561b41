package com.acme.settings;

import io.dynawright.codec.LongCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Rate}: {@code u -> u.micros().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class RateUpdate extends UpdateBuilder<Rate, RateUpdate, RateAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    RateUpdate(RateKey key) {
        super(RateSchema.INSTANCE, key, RateAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param rate the item, which has its key
     */
    RateUpdate(Rate rate) {
        this(RateSchema.INSTANCE.key(EntityKey.requiredItem("rates", rate)));
    }

    /**
     * Attribute {@code micros}, from {@link Rate#micros()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Long, RateUpdate> micros() {
        return NumberUpdate.of("micros", LongCodec.INSTANCE, this);
    }
}
