package com.acme.validation;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Order.Line}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Order_LineDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Order.Line, S> {
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
    public Order_LineDocumentUpdate(Path path, S update) {
        super(path, Order_LineCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code sku}, from {@link Order.Line#sku()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> sku() {
        return ValueUpdate.of(under("sku"), StringCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code count}, from {@link Order.Line#count()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, S> count() {
        return NumberUpdate.of(under("count"), IntegerCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code replacement}, from {@link Order.Line#replacement()}.
     *
     * @return what can be done to it
     */
    public Order_LineDocumentUpdate<S> replacement() {
        return new Order_LineDocumentUpdate<>(under("replacement"), update);
    }
}
