package com.acme.tickets;

import io.dynawright.codec.BooleanCodec;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Pass}: {@code u -> u.valid().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PassUpdate extends UpdateBuilder<Pass, PassUpdate, PassAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    PassUpdate(PassKey key) {
        super(PassSchema.INSTANCE, key, PassAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param pass the item, which has its key
     */
    PassUpdate(Pass pass) {
        this(PassSchema.INSTANCE.key(EntityKey.requiredItem("passes", pass)));
    }

    /**
     * Attribute {@code valid}, from {@link Pass#isValid()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Boolean, PassUpdate> valid() {
        return ValueUpdate.of("valid", BooleanCodec.INSTANCE, this);
    }
}
