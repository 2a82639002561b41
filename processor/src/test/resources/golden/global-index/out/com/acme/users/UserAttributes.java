package com.acme.users;

import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link User}, to write conditions with:
 * {@code it -> it.id().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class UserAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final UserAttributes INSTANCE = new UserAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private UserAttributes() {
    }

    /**
     * Attribute {@code id}, from {@link User#id()}.
     *
     * @return its path
     */
    public TextPath<String> id() {
        return TextPath.of("id", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code email}, from {@link User#email()}.
     *
     * @return its path
     */
    public TextPath<String> email() {
        return TextPath.of("email", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code country}, from {@link User#country()}.
     *
     * @return its path
     */
    public TextPath<String> country() {
        return TextPath.of("country", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code joined}, from {@link User#joined()}.
     *
     * @return its path
     */
    public TextPath<Instant> joined() {
        return TextPath.of("joined", InstantCodec.INSTANCE);
    }
}
