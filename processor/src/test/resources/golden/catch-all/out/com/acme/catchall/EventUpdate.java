package com.acme.catchall;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Event}: {@code u -> u.number().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class EventUpdate extends UpdateBuilder<Event, EventUpdate, EventAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    EventUpdate(EventKey key) {
        super(EventSchema.INSTANCE, key, EventAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param event the item, which has its key
     */
    EventUpdate(Event event) {
        this(EventSchema.INSTANCE.key(EntityKey.requiredItem("events", event)));
    }

    /**
     * Attribute {@code n}, from {@link Event#number()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, EventUpdate> number() {
        return NumberUpdate.of("n", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code source}, from {@link Event#source()}.
     *
     * @return what can be done to it
     */
    public Event_SourceDocumentUpdate<EventUpdate> source() {
        return new Event_SourceDocumentUpdate<>(Path.of("source"), this);
    }
}
