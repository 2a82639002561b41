package com.acme.sensitive;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Contact} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ContactCodec extends DocumentCodec<Contact> {
    /**
     * The one instance; it holds nothing.
     */
    public static final ContactCodec INSTANCE = new ContactCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private ContactCodec() {
    }

    @Override
    protected Contact readAttributes(ItemReader in) {
        String name = null;
        Billing billing = null;
        boolean hasBilling = false;
        String billingIban = null;
        String billingCurrency = null;
        for (String attribute = in.nextAttribute(); attribute != null; attribute = in.nextAttribute()) {
            switch (attribute) {
                case "name" -> name = StringCodec.INSTANCE.read(in);
                case "iban" -> {
                    hasBilling = true;
                    billingIban = StringCodec.INSTANCE.read(in);
                }
                case "currency" -> {
                    hasBilling = true;
                    billingCurrency = StringCodec.INSTANCE.read(in);
                }
                default -> in.skip();
            }
        }
        if (hasBilling) {
            billing = new Billing(billingIban, billingCurrency);
        }
        return new Contact(name, billing);
    }

    @Override
    protected void writeAttributes(Contact contact, ItemWriter out) {
        out.attribute("name", contact.name(), StringCodec.INSTANCE);
        Billing billing = contact.billing();
        if (billing != null) {
            out.attribute("iban", billing.iban(), StringCodec.INSTANCE);
            out.attribute("currency", billing.currency(), StringCodec.INSTANCE);
        }
    }
}
