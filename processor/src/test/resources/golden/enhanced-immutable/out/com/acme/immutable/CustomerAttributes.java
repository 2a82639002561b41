package com.acme.immutable;

import io.dynawright.codec.AwsLocalDateCodec;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.BooleanPath;
import io.dynawright.expression.TextPath;
import java.time.LocalDate;
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

    /**
     * Attribute {@code born}, from {@link Customer#getBirthday()}.
     *
     * @return its path
     */
    public TextPath<LocalDate> birthday() {
        return TextPath.of("born", AwsLocalDateCodec.INSTANCE);
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
