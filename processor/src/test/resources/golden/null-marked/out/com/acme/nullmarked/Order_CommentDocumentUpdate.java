package com.acme.nullmarked;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Order.Comment}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Order_CommentDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Order.Comment, S> {
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
    public Order_CommentDocumentUpdate(Path path, S update) {
        super(path, Order_CommentCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code text}, from {@link Order.Comment#text()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> text() {
        return ValueUpdate.of(under("text"), StringCodec.INSTANCE, update);
    }
}
