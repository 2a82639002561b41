package com.acme.derived;

import io.dynawright.operation.UpdateBuilder;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Visit}. The attributes of the key cannot be changed.
 *
 * <p>An update cannot change {@code site}, for the sake of what is derived from that:
 * {@code pk}. Put the whole item instead.
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
     * An update that changes nothing yet.
     *
     * @param visit the item, which has its key
     */
    VisitUpdate(Visit visit) {
        this(VisitSchema.INSTANCE.key(EntityKey.requiredItem("visits", visit)));
    }
}
