package com.acme.sensitive;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Contact} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ContactPath extends DocumentPath<Contact> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public ContactPath(Path path) {
        super(path, ContactCodec.INSTANCE);
    }

    /**
     * Attribute {@code name}, from {@link Contact#name()}.
     *
     * @return its path
     */
    public TextPath<String> name() {
        return TextPath.of(under("name"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code iban}, from {@link Billing#iban()}.
     *
     * @return its path
     */
    public TextPath<String> billingIban() {
        return TextPath.of(under("iban"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code currency}, from {@link Billing#currency()}.
     *
     * @return its path
     */
    public TextPath<String> billingCurrency() {
        return TextPath.of(under("currency"), StringCodec.INSTANCE);
    }
}
