package com.acme.settings;

import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Ledger}, to write conditions with:
 * {@code it -> it.year().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class LedgerAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final LedgerAttributes INSTANCE = new LedgerAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private LedgerAttributes() {
    }

    /**
     * Attribute {@code year}, from {@link Ledger#year()}.
     *
     * @return its path
     */
    public TextPath<String> year() {
        return TextPath.of("year", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code entry}, from {@link Ledger#entry()}.
     *
     * @return its path
     */
    public TextPath<String> entry() {
        return TextPath.of("entry", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code account}, from {@link Ledger#account()}.
     *
     * @return its path
     */
    public TextPath<String> account() {
        return TextPath.of("account", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code amount}, from {@link Ledger#amount()}.
     *
     * @return its path
     */
    public NumberPath<Long> amount() {
        return NumberPath.of("amount", LongCodec.INSTANCE);
    }
}
