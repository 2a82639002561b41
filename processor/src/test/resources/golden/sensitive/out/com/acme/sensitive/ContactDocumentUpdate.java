package com.acme.sensitive;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Contact}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ContactDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Contact, S> {
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
    public ContactDocumentUpdate(Path path, S update) {
        super(path, ContactCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code name}, from {@link Contact#name()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> name() {
        return ValueUpdate.of(under("name"), StringCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code iban}, from {@link Billing#iban()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> billingIban() {
        return ValueUpdate.of(under("iban"), StringCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code currency}, from {@link Billing#currency()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> billingCurrency() {
        return ValueUpdate.of(under("currency"), StringCodec.INSTANCE, update);
    }
}
