package com.acme.invoices;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Invoice}: {@code number} of table {@code invoices}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class InvoiceKey implements EntityKey<Invoice> {
    /**
     * The partition key.
     */
    private final String number;

    /**
     * A key of checked values.
     *
     * @param number {@code number}
     */
    private InvoiceKey(String number) {
        this.number = number;
    }

    /**
     * The key with these values.
     *
     * @param number {@code number}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static InvoiceKey of(String number) {
        return new InvoiceKey(EntityKey.required("invoices", "number", number));
    }

    /**
     * The partition key, from {@link Invoice#getNumber()}.
     *
     * @return {@code number}
     */
    public String number() {
        return number;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("number", number, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InvoiceKey that
                && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number);
    }

    @Override
    public String toString() {
        return "InvoiceKey[number=" + number + "]";
    }
}
