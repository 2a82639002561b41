package com.acme.lifecycle;

import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.schema.EntityKey;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Visit}: {@code u -> u.expiresAt().set(...)}. The
 * attributes of the key cannot be changed.
 *
 * <p>Dynawright itself writes {@code audit_version}, {@code audit_createdAt} and
 * {@code audit_updatedAt}.
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

    /**
     * Attribute {@code expiresAt}, from {@link Visit#expiresAt()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Instant, VisitUpdate> expiresAt() {
        return NumberUpdate.of("expiresAt", InstantSecondsCodec.INSTANCE, this);
    }

    /**
     * Makes the update only if the stored item has this {@code audit_version}; otherwise it
     * fails with a {@link io.dynawright.error.StaleVersionException}.
     *
     * <p>Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * @param version the version; 0 if it was never stored
     * @return the update
     */
    public VisitUpdate ifVersion(long version) {
        return expectVersion(version);
    }
}
