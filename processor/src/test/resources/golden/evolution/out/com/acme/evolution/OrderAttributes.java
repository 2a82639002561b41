package com.acme.evolution;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Order}, to write conditions with:
 * {@code it -> it.orderId().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final OrderAttributes INSTANCE = new OrderAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private OrderAttributes() {
    }

    /**
     * Attribute {@code orderId}, from {@link Order#orderId()}.
     *
     * @return its path
     */
    public TextPath<String> orderId() {
        return TextPath.of("orderId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code status}, from {@link Order#status()}.
     *
     * @return its path
     */
    public TextPath<String> status() {
        return TextPath.of("status", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code firstName}, from {@link Order#firstName()}.
     *
     * @return its path
     */
    public TextPath<String> firstName() {
        return TextPath.of("firstName", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code lastName}, from {@link Order#lastName()}.
     *
     * @return its path
     */
    public TextPath<String> lastName() {
        return TextPath.of("lastName", StringCodec.INSTANCE);
    }
}
