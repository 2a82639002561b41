package com.acme.asyncoption;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Customer}, to write conditions with:
 * {@code it -> it.id().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CustomerAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final CustomerAttributes INSTANCE = new CustomerAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private CustomerAttributes() {
    }

    /**
     * Attribute {@code id}, from {@link Customer#id()}.
     *
     * @return its path
     */
    public TextPath<String> id() {
        return TextPath.of("id", StringCodec.INSTANCE);
    }
}
