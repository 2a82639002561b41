package com.acme.parts;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Part.Size}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Part_SizeDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Part.Size, S> {
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
    public Part_SizeDocumentUpdate(Path path, S update) {
        super(path, Part_SizeCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code height}, from {@link Part.Size#height()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, S> height() {
        return NumberUpdate.of(under("height"), IntegerCodec.INSTANCE, update);
    }
}
