package com.acme.invoices;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Invoice}: {@code u -> u.total().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class InvoiceUpdate extends UpdateBuilder<Invoice, InvoiceUpdate, InvoiceAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    InvoiceUpdate(InvoiceKey key) {
        super(InvoiceSchema.INSTANCE, key, InvoiceAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param invoice the item, which has its key
     */
    InvoiceUpdate(Invoice invoice) {
        this(InvoiceSchema.INSTANCE.key(EntityKey.requiredItem("invoices", invoice)));
    }

    /**
     * Attribute {@code total}, from {@link Invoice#total()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<BigDecimal, InvoiceUpdate> total() {
        return NumberUpdate.of("total", BigDecimalCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code paid}, from {@link Invoice#isPaid()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Boolean, InvoiceUpdate> paid() {
        return ValueUpdate.of("paid", BooleanCodec.INSTANCE, this);
    }
}
