package com.acme.views;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Order.Address}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Order_AddressDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Order.Address, S> {
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
    public Order_AddressDocumentUpdate(Path path, S update) {
        super(path, Order_AddressCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code street}, from {@link Order.Address#street()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> street() {
        return ValueUpdate.of(under("street"), StringCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code town}, from {@link Order.Address#city()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> city() {
        return ValueUpdate.of(under("town"), StringCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code country}, from {@link Order.Address#country()}.
     *
     * @return what can be done to it
     */
    public Order_CountryDocumentUpdate<S> country() {
        return new Order_CountryDocumentUpdate<>(under("country"), update);
    }
}
