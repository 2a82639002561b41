package com.acme.formernames;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Customer.Contact} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Customer_ContactPath extends DocumentPath<Customer.Contact> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public Customer_ContactPath(Path path) {
        super(path, Customer_ContactCodec.INSTANCE);
    }

    /**
     * Attribute {@code number}, from {@link Customer.Contact.Phone#number()}.
     *
     * @return its path
     */
    public TextPath<String> number() {
        return TextPath.of(under("number"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code address}, from {@link Customer.Contact.Post#address()}.
     *
     * @return its path
     */
    public TextPath<String> address() {
        return TextPath.of(under("address"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code type}, which tells the classes of {@link Customer.Contact} apart.
     *
     * @return its path
     */
    public TextPath<String> type() {
        return TextPath.of(under("type"), StringCodec.INSTANCE);
    }
}
