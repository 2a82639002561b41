package com.acme.invoices;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.math.BigDecimal;
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
        String number = null;
        BigDecimal total = null;
        boolean paid = false;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "number" -> number = StringCodec.INSTANCE.read(in);
                case "total" -> total = BigDecimalCodec.INSTANCE.read(in);
                case "paid" -> paid = BooleanCodec.INSTANCE.readPrimitive(in);
                default -> in.skip();
            }
        }
        return new Invoice(total, number, paid);
    }

    @Override
    public void write(Invoice invoice, ItemWriter out) {
        out.attribute("number", invoice.getNumber(), StringCodec.INSTANCE);
        out.attribute("total", invoice.total(), BigDecimalCodec.INSTANCE);
        out.name("paid");
        BooleanCodec.INSTANCE.writePrimitive(invoice.isPaid(), out);
    }

    @Override
    public InvoiceKey key(Invoice invoice) {
        return InvoiceKey.of(invoice.getNumber());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("invoices")
                .attribute("number", AttributeType.S)
                .attribute("total", AttributeType.N)
                .attribute("paid", AttributeType.BOOL)
                .key("number")
                .build();
    }
}
