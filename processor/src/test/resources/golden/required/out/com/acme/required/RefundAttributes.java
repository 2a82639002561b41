package com.acme.required;

import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Refund}, to write conditions with:
 * {@code it -> it.id().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class RefundAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final RefundAttributes INSTANCE = new RefundAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private RefundAttributes() {
    }

    /**
     * Attribute {@code id}, from {@link Refund#getId()}.
     *
     * @return its path
     */
    public TextPath<String> id() {
        return TextPath.of("id", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code cents}, from {@link Refund#getCents()}.
     *
     * @return its path
     */
    public NumberPath<Long> cents() {
        return NumberPath.of("cents", LongCodec.INSTANCE);
    }

    /**
     * Attribute {@code reason}, from {@link Refund#getReason()}.
     *
     * @return its path
     */
    public TextPath<String> reason() {
        return TextPath.of("reason", StringCodec.INSTANCE);
    }
}
