package com.acme.formernames;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Customer.Contact}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Customer_ContactDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Customer.Contact, S> {
    /**
     * Collects the changes.
     */
    private final S update;

    /**
     * The changes of the document that stands there.
     *
     * @param path where it stands
     * @param update collects the changes
     */
    public Customer_ContactDocumentUpdate(Path path, S update) {
        super(path, Customer_ContactCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code number}, from {@link Customer.Contact.Phone#number()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> number() {
        return ValueUpdate.of(under("number"), StringCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code address}, from {@link Customer.Contact.Post#address()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> address() {
        return ValueUpdate.of(under("address"), StringCodec.INSTANCE, update);
    }
}
