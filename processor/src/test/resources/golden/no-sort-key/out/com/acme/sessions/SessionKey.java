package com.acme.sessions;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.UuidCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Session}: {@code id} of table {@code sessions}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SessionKey implements EntityKey<Session> {
    /**
     * The partition key.
     */
    private final UUID id;

    /**
     * A key of checked values.
     *
     * @param id {@code id}
     */
    private SessionKey(UUID id) {
        this.id = id;
    }

    /**
     * The key with these values.
     *
     * @param id {@code id}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static SessionKey of(UUID id) {
        return new SessionKey(EntityKey.required("sessions", "id", id));
    }

    /**
     * The partition key, from {@link Session#id()}.
     *
     * @return {@code id}
     */
    public UUID id() {
        return id;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("id", id, UuidCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionKey that
                && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    @Override
    public String toString() {
        return "SessionKey[id=" + id + "]";
    }
}
