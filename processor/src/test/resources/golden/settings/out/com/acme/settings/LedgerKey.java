package com.acme.settings;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Ledger}: {@code year} and {@code entry} of table
 * {@code ledgers}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class LedgerKey implements EntityKey<Ledger> {
    /**
     * The partition key.
     */
    private final String year;

    /**
     * The sort key.
     */
    private final String entry;

    /**
     * A key of checked values.
     *
     * @param year {@code year}
     * @param entry {@code entry}
     */
    private LedgerKey(String year, String entry) {
        this.year = year;
        this.entry = entry;
    }

    /**
     * The key with these values.
     *
     * @param year {@code year}
     * @param entry {@code entry}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static LedgerKey of(String year, String entry) {
        return new LedgerKey(EntityKey.required("ledgers", "year", year),
                EntityKey.required("ledgers", "entry", entry));
    }

    /**
     * The partition key, from {@link Ledger#year()}.
     *
     * @return {@code year}
     */
    public String year() {
        return year;
    }

    /**
     * The sort key, from {@link Ledger#entry()}.
     *
     * @return {@code entry}
     */
    public String entry() {
        return entry;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("year", year, StringCodec.INSTANCE);
        out.attribute("entry", entry, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LedgerKey that
                && year.equals(that.year)
                && entry.equals(that.entry);
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, entry);
    }

    @Override
    public String toString() {
        return "LedgerKey[year=" + year + ", entry=" + entry + "]";
    }
}
