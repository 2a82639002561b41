package com.acme.tickets;

import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.BooleanPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Pass}, to write conditions with:
 * {@code it -> it.number().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PassAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final PassAttributes INSTANCE = new PassAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private PassAttributes() {
    }

    /**
     * Attribute {@code number}, from {@link Pass#getNumber()}.
     *
     * @return its path
     */
    public TextPath<String> number() {
        return TextPath.of("number", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code valid}, from {@link Pass#isValid()}.
     *
     * @return its path
     */
    public BooleanPath<Boolean> valid() {
        return BooleanPath.of("valid", BooleanCodec.INSTANCE);
    }
}
