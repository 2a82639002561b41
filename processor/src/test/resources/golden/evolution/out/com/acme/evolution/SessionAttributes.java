package com.acme.evolution;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Session}, to write conditions with:
 * {@code it -> it.token().exists()}.
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
     * Attribute {@code token}, from {@link Session#token()}.
     *
     * @return its path
     */
    public TextPath<String> token() {
        return TextPath.of("token", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code user}, from {@link Session#user()}.
     *
     * @return its path
     */
    public TextPath<String> user() {
        return TextPath.of("user", StringCodec.INSTANCE);
    }
}
