package com.acme.payments;

import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Invoice}, to write conditions with:
 * {@code it -> it.invoiceId().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class InvoiceAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final InvoiceAttributes INSTANCE = new InvoiceAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private InvoiceAttributes() {
    }

    /**
     * Attribute {@code invoiceId}, from {@link Invoice#invoiceId()}.
     *
     * @return its path
     */
    public TextPath<String> invoiceId() {
        return TextPath.of("invoiceId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code deposit}, from {@link Invoice#deposit()}.
     *
     * @return its path
     */
    public PaymentPath deposit() {
        return new PaymentPath(Path.of("deposit"));
    }

    /**
     * Attribute {@code payments}, from {@link Invoice#payments()}.
     *
     * @return its path
     */
    public ListPath<List<Payment>, Payment, PaymentPath> payments() {
        return ListPath.of("payments", ListCodec.of(PaymentCodec.INSTANCE), PaymentCodec.INSTANCE,
                PaymentPath::new);
    }
}
