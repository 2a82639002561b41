package com.acme.formernames;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Product.Box}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Product_BoxDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Product.Box, S> {
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
    public Product_BoxDocumentUpdate(Path path, S update) {
        super(path, Product_BoxCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code width}, from {@link Product.Box#width()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, S> width() {
        return NumberUpdate.of(under("width"), IntegerCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code height}, from {@link Product.Box#height()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, S> height() {
        return NumberUpdate.of(under("height"), IntegerCodec.INSTANCE, update);
    }
}
