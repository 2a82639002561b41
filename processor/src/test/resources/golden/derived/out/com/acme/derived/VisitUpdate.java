package com.acme.derived;

import io.dynawright.codec.StringCodec;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Visit}: {@code u -> u.site().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class VisitUpdate extends UpdateBuilder<Visit, VisitUpdate, VisitAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    VisitUpdate(VisitKey key) {
        super(VisitSchema.INSTANCE, key, VisitAttributes.INSTANCE);
    }

    /**
     * Attribute {@code site}, from {@link Visit#getSite()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, VisitUpdate> site() {
        return ValueUpdate.of("site", StringCodec.INSTANCE, this);
    }
}
