package com.acme.evolution;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Session}: {@code token} of table {@code sessions}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SessionKey implements EntityKey<Session> {
    /**
     * The partition key.
     */
    private final String token;

    /**
     * A key of checked values.
     *
     * @param token {@code token}
     */
    private SessionKey(String token) {
        this.token = token;
    }

    /**
     * The key with these values.
     *
     * @param token {@code token}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static SessionKey of(String token) {
        return new SessionKey(EntityKey.required("sessions", "token", token));
    }

    /**
     * The partition key, from {@link Session#token()}.
     *
     * @return {@code token}
     */
    public String token() {
        return token;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("token", token, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionKey that
                && token.equals(that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hash(token);
    }

    @Override
    public String toString() {
        return "SessionKey[token=" + token + "]";
    }
}
