package com.acme.payments;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Invoice} as an item of table {@code invoices}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("invoices", InvoiceSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class InvoiceSchema extends EntitySchema<Invoice> {
    /**
     * The one instance; it is immutable.
     */
    public static final InvoiceSchema INSTANCE = new InvoiceSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private InvoiceSchema() {
        super(RuntimeApi.LEVEL_1, Invoice.class, "invoices");
    }

    @Override
    public Invoice read(ItemReader in) {
        String invoiceId = null;
        Payment deposit = null;
        List<Payment> payments = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "invoiceId" -> invoiceId = StringCodec.INSTANCE.read(in);
                case "deposit" -> deposit = PaymentCodec.INSTANCE.read(in);
                case "payments" -> payments = ListCodec.of(PaymentCodec.INSTANCE).read(in);
                default -> in.skip();
            }
        }
        return new Invoice(invoiceId, deposit, payments);
    }

    @Override
    public void write(Invoice invoice, ItemWriter out) {
        out.attribute("invoiceId", invoice.invoiceId(), StringCodec.INSTANCE);
        out.attribute("deposit", invoice.deposit(), PaymentCodec.INSTANCE);
        out.attribute("payments", invoice.payments(), ListCodec.of(PaymentCodec.INSTANCE));
    }

    @Override
    public InvoiceKey key(Invoice invoice) {
        return InvoiceKey.of(invoice.invoiceId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("invoices")
                .attribute("invoiceId", AttributeType.S)
                .attribute("deposit", AttributeType.M)
                .attribute("payments", AttributeType.L)
                .key("invoiceId")
                .build();
    }
}
