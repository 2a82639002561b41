package com.acme.evolution;

import io.dynawright.codec.StringCodec;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Session}: {@code u -> u.user().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SessionUpdate extends UpdateBuilder<Session, SessionUpdate, SessionAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    SessionUpdate(SessionKey key) {
        super(SessionSchema.INSTANCE, key, SessionAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param session the item, which has its key
     */
    SessionUpdate(Session session) {
        this(SessionSchema.INSTANCE.key(EntityKey.requiredItem("sessions", session)));
    }

    /**
     * Attribute {@code user}, from {@link Session#user()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, SessionUpdate> user() {
        return ValueUpdate.of("user", StringCodec.INSTANCE, this);
    }
}
