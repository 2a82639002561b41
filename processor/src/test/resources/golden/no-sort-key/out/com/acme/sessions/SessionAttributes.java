package com.acme.sessions;

import io.dynawright.codec.UuidCodec;
import io.dynawright.expression.TextPath;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Session}, to write conditions with:
 * {@code it -> it.id().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SessionAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final SessionAttributes INSTANCE = new SessionAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private SessionAttributes() {
    }

    /**
     * Attribute {@code id}, from {@link Session#id()}.
     *
     * @return its path
     */
    public TextPath<UUID> id() {
        return TextPath.of("id", UuidCodec.INSTANCE);
    }
}
