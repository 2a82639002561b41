package com.acme.settings;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Rate}: {@code currency} of table {@code rates}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class RateKey implements EntityKey<Rate> {
    /**
     * The partition key.
     */
    private final String currency;

    /**
     * A key of checked values.
     *
     * @param currency {@code currency}
     */
    private RateKey(String currency) {
        this.currency = currency;
    }

    /**
     * The key with these values.
     *
     * @param currency {@code currency}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static RateKey of(String currency) {
        return new RateKey(EntityKey.required("rates", "currency", currency));
    }

    /**
     * The partition key, from {@link Rate#currency()}.
     *
     * @return {@code currency}
     */
    public String currency() {
        return currency;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("currency", currency, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateKey that
                && currency.equals(that.currency);
    }

    @Override
    public int hashCode() {
        return Objects.hash(currency);
    }

    @Override
    public String toString() {
        return "RateKey[currency=" + currency + "]";
    }
}
