package com.acme.views;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Order.Country}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Order_CountryDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Order.Country, S> {
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
    public Order_CountryDocumentUpdate(Path path, S update) {
        super(path, Order_CountryCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code code}, from {@link Order.Country#code()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> code() {
        return ValueUpdate.of(under("code"), StringCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code name}, from {@link Order.Country#name()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> name() {
        return ValueUpdate.of(under("name"), StringCodec.INSTANCE, update);
    }
}
