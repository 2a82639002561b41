package com.acme.settings;

import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Balance}, to write conditions with:
 * {@code it -> it.account().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BalanceAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final BalanceAttributes INSTANCE = new BalanceAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private BalanceAttributes() {
    }

    /**
     * Attribute {@code account}, from {@link Balance#account()}.
     *
     * @return its path
     */
    public TextPath<String> account() {
        return TextPath.of("account", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code owner}, from {@link Balance#owner()}.
     *
     * @return its path
     */
    public TextPath<String> owner() {
        return TextPath.of("owner", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code cents}, from {@link Balance#cents()}.
     *
     * @return its path
     */
    public NumberPath<Long> cents() {
        return NumberPath.of("cents", LongCodec.INSTANCE);
    }
}
