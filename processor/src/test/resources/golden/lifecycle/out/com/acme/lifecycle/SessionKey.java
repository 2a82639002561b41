package com.acme.lifecycle;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Session}: {@code sessionId} of table {@code sessions}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SessionKey implements EntityKey<Session> {
    /**
     * The partition key.
     */
    private final String sessionId;

    /**
     * A key of checked values.
     *
     * @param sessionId {@code sessionId}
     */
    private SessionKey(String sessionId) {
        this.sessionId = sessionId;
    }

    /**
     * The key with these values.
     *
     * @param sessionId {@code sessionId}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static SessionKey of(String sessionId) {
        return new SessionKey(EntityKey.required("sessions", "sessionId", sessionId));
    }

    /**
     * The partition key, from {@link Session#sessionId()}.
     *
     * @return {@code sessionId}
     */
    public String sessionId() {
        return sessionId;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("sessionId", sessionId, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionKey that
                && sessionId.equals(that.sessionId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sessionId);
    }

    @Override
    public String toString() {
        return "SessionKey[sessionId=" + sessionId + "]";
    }
}
