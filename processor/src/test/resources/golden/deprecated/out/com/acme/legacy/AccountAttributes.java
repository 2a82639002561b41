package com.acme.legacy;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Account}, to write conditions with:
 * {@code it -> it.id().exists()}.
 */
@SuppressWarnings({
        "deprecation",
        "removal"
})
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class AccountAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final AccountAttributes INSTANCE = new AccountAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private AccountAttributes() {
    }

    /**
     * Attribute {@code id}, from {@link Account#getId()}.
     *
     * @return its path
     */
    public TextPath<String> id() {
        return TextPath.of("id", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code fax}, from {@link Account#getFax()}.
     *
     * @return its path
     */
    public TextPath<String> fax() {
        return TextPath.of("fax", StringCodec.INSTANCE);
    }
}
