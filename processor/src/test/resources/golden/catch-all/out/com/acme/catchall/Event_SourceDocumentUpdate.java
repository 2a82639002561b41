package com.acme.catchall;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Event.Source}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Event_SourceDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Event.Source, S> {
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
    public Event_SourceDocumentUpdate(Path path, S update) {
        super(path, Event_SourceCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code host}, from {@link Event.Source#getHost()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> host() {
        return ValueUpdate.of(under("host"), StringCodec.INSTANCE, update);
    }
}
