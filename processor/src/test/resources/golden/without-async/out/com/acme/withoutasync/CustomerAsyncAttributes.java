package com.acme.withoutasync;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link CustomerAsync}, to write conditions with:
 * {@code it -> it.id().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CustomerAsyncAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final CustomerAsyncAttributes INSTANCE = new CustomerAsyncAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private CustomerAsyncAttributes() {
    }

    /**
     * Attribute {@code id}, from {@link CustomerAsync#id()}.
     *
     * @return its path
     */
    public TextPath<String> id() {
        return TextPath.of("id", StringCodec.INSTANCE);
    }
}
