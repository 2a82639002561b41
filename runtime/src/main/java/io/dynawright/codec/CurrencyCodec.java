package io.dynawright.codec;

import java.util.Currency;

/**
 * {@link Currency} as a string, its code of ISO 4217: {@code EUR}. A code that this Java does not know is an error on read.
 */
public final class CurrencyCodec implements TextCodec<Currency> {

    /** The codec. */
    public static final CurrencyCodec INSTANCE = new CurrencyCodec();

    private CurrencyCodec() {}

    @Override
    public Currency read(ItemReader in) {
        String text = in.readString();
        try {
            return Currency.getInstance(text);
        } catch (IllegalArgumentException e) {
            throw in.malformed("a currency code of ISO 4217");
        }
    }

    @Override
    public void write(Currency value, ItemWriter out) {
        out.writeString(value.getCurrencyCode());
    }
}
