package com.acme.sensitive;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Event}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class EventDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Event, S> {
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
    public EventDocumentUpdate(Path path, S update) {
        super(path, EventCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code ward}, from {@link Event.Admitted#ward()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> ward() {
        return ValueUpdate.of(under("ward"), StringCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code therapy}, from {@link Event.Treated#therapy()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> therapy() {
        return ValueUpdate.of(under("therapy"), StringCodec.INSTANCE, update);
    }
}
