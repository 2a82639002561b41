package com.acme.versioned;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Account}, to write conditions with:
 * {@code it -> it.accountId().exists()}.
 */
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
     * Attribute {@code accountId}, from {@link Account#accountId()}.
     *
     * @return its path
     */
    public TextPath<String> accountId() {
        return TextPath.of("accountId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code balance}, from {@link Account#balance()}.
     *
     * @return its path
     */
    public NumberPath<BigDecimal> balance() {
        return NumberPath.of("balance", BigDecimalCodec.INSTANCE);
    }

    /**
     * Attribute {@code version}, from {@link Account#version()}.
     *
     * @return its path
     */
    public NumberPath<Long> version() {
        return NumberPath.of("version", LongCodec.INSTANCE);
    }
}
