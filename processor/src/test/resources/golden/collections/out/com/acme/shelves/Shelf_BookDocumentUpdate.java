package com.acme.shelves;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Shelf.Book}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Shelf_BookDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Shelf.Book, S> {
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
    public Shelf_BookDocumentUpdate(Path path, S update) {
        super(path, Shelf_BookCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code title}, from {@link Shelf.Book#title()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> title() {
        return ValueUpdate.of(under("title"), StringCodec.INSTANCE, update);
    }
}
