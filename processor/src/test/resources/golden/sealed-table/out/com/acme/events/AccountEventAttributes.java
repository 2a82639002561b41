package com.acme.events;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link AccountEvent}, to write conditions with:
 * {@code it -> it.accountId().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class AccountEventAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final AccountEventAttributes INSTANCE = new AccountEventAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private AccountEventAttributes() {
    }

    /**
     * Attribute {@code accountId}, from {@link AccountEvent#accountId()}.
     *
     * @return its path
     */
    public TextPath<String> accountId() {
        return TextPath.of("accountId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code at}, from {@link AccountEvent#at()}.
     *
     * @return its path
     */
    public TextPath<Instant> at() {
        return TextPath.of("at", InstantCodec.INSTANCE);
    }

    /**
     * Attribute {@code day}, from {@link AccountEvent#day()}.
     *
     * @return its path
     */
    public TextPath<String> day() {
        return TextPath.of("day", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code owner}, from {@link Opened#owner()}.
     *
     * @return its path
     */
    public TextPath<String> owner() {
        return TextPath.of("owner", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code amount}, from {@link Moved.Deposited#amount()}.
     *
     * @return its path
     */
    public NumberPath<BigDecimal> amount() {
        return NumberPath.of("amount", BigDecimalCodec.INSTANCE);
    }

    /**
     * Attribute {@code reason}, from {@link Moved.Withdrawn#reason()}.
     *
     * @return its path
     */
    public TextPath<String> reason() {
        return TextPath.of("reason", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code type}, which tells the classes of {@link AccountEvent} apart.
     *
     * @return its path
     */
    public TextPath<String> type() {
        return TextPath.of("type", StringCodec.INSTANCE);
    }
}
