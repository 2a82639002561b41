package com.acme.nullmarked;

import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.BooleanPath;
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
     * Attribute {@code id}, from {@link Customer#getId()}.
     *
     * @return its path
     */
    public TextPath<String> id() {
        return TextPath.of("id", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code name}, from {@link Customer#getName()}.
     *
     * @return its path
     */
    public TextPath<String> name() {
        return TextPath.of("name", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code phone}, from {@link Customer#getPhone()}.
     *
     * @return its path
     */
    public TextPath<String> phone() {
        return TextPath.of("phone", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code active}, from {@link Customer#isActive()}.
     *
     * @return its path
     */
    public BooleanPath<Boolean> active() {
        return BooleanPath.of("active", BooleanCodec.INSTANCE);
    }
}
