package com.acme.payments;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Invoice}: {@code invoiceId} of table {@code invoices}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class InvoiceKey implements EntityKey<Invoice> {
    /**
     * The partition key.
     */
    private final String invoiceId;

    /**
     * A key of checked values.
     *
     * @param invoiceId {@code invoiceId}
     */
    private InvoiceKey(String invoiceId) {
        this.invoiceId = invoiceId;
    }

    /**
     * The key with these values.
     *
     * @param invoiceId {@code invoiceId}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static InvoiceKey of(String invoiceId) {
        return new InvoiceKey(EntityKey.required("invoices", "invoiceId", invoiceId));
    }

    /**
     * The partition key, from {@link Invoice#invoiceId()}.
     *
     * @return {@code invoiceId}
     */
    public String invoiceId() {
        return invoiceId;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("invoiceId", invoiceId, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InvoiceKey that
                && invoiceId.equals(that.invoiceId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(invoiceId);
    }

    @Override
    public String toString() {
        return "InvoiceKey[invoiceId=" + invoiceId + "]";
    }
}
