package com.acme.payments;

import io.dynawright.codec.ListCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.schema.EntityKey;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Invoice}: {@code u -> u.deposit().set(...)}. The
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
     * Attribute {@code deposit}, from {@link Invoice#deposit()}.
     *
     * @return what can be done to it
     */
    public PaymentDocumentUpdate<InvoiceUpdate> deposit() {
        return new PaymentDocumentUpdate<>(Path.of("deposit"), this);
    }

    /**
     * Attribute {@code payments}, from {@link Invoice#payments()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<Payment>, Payment, PaymentDocumentUpdate<InvoiceUpdate>, InvoiceUpdate> payments() {
        return ListUpdate.of("payments", ListCodec.of(PaymentCodec.INSTANCE), PaymentCodec.INSTANCE,
                path -> new PaymentDocumentUpdate<>(path, this), this);
    }
}
