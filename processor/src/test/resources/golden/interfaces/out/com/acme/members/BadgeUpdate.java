package com.acme.members;

import io.dynawright.codec.StringCodec;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Badge}: {@code u -> u.holder().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BadgeUpdate extends UpdateBuilder<Badge, BadgeUpdate, BadgeAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    BadgeUpdate(BadgeKey key) {
        super(BadgeSchema.INSTANCE, key, BadgeAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param badge the item, which has its key
     */
    BadgeUpdate(Badge badge) {
        this(BadgeSchema.INSTANCE.key(EntityKey.requiredItem("badges", badge)));
    }

    /**
     * Attribute {@code holder}, from {@link Badge#holder()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, BadgeUpdate> holder() {
        return ValueUpdate.of("holder", StringCodec.INSTANCE, this);
    }
}
