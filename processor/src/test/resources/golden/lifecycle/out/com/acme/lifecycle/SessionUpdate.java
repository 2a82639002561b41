package com.acme.lifecycle;

import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Session}: {@code u -> u.userId().set(...)}. The
 * attributes of the key cannot be changed.
 *
 * <p>Dynawright itself writes {@code version}, {@code createdAt} and {@code updated_at}.
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
     * Attribute {@code userId}, from {@link Session#userId()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, SessionUpdate> userId() {
        return ValueUpdate.of("userId", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code device}, from {@link Session#device()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, SessionUpdate> device() {
        return ValueUpdate.of("device", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code state}, from {@link Session#state()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Session.State, SessionUpdate> state() {
        return ValueUpdate.of("state", SessionSchema.STATE, this);
    }

    /**
     * Attribute {@code seenAt}, from {@link Session#seenAt()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Instant, SessionUpdate> seenAt() {
        return ValueUpdate.of("seenAt", InstantCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code seats}, from {@link Session#seats()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, SessionUpdate> seats() {
        return NumberUpdate.of("seats", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code expiresAt}, from {@link Session#expiresAt()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Instant, SessionUpdate> expiresAt() {
        return NumberUpdate.of("expiresAt", InstantSecondsCodec.INSTANCE, this);
    }

    /**
     * Makes the update only if the stored item has this {@code version}; otherwise it fails
     * with a {@link io.dynawright.error.StaleVersionException}.
     *
     * <p>Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * @param version the version; 0 if it was never stored
     * @return the update
     */
    public SessionUpdate ifVersion(long version) {
        return expectVersion(version);
    }

    @Override
    protected SessionUpdate setDefaults() {
        setIfAbsent("state", SessionSchema.STATE, Session.State.OPEN);
        setIfAbsent("seenAt", InstantCodec.INSTANCE, Instant.parse("1970-01-01T00:00:00Z"));
        return setIfAbsent("seats", IntegerCodec.INSTANCE, 1);
    }
}
