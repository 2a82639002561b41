package com.acme.tickets;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Ticket}: {@code u -> u.seat().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class TicketUpdate extends UpdateBuilder<Ticket, TicketUpdate, TicketAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    TicketUpdate(TicketKey key) {
        super(TicketSchema.INSTANCE, key, TicketAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param ticket the item, which has its key
     */
    TicketUpdate(Ticket ticket) {
        this(TicketSchema.INSTANCE.key(EntityKey.requiredItem("tickets", ticket)));
    }

    /**
     * Attribute {@code s}, from {@link Ticket#seat()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, TicketUpdate> seat() {
        return NumberUpdate.of("s", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code note}, from {@link Ticket#note()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, TicketUpdate> note() {
        return ValueUpdate.of("note", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code state}, from {@link Ticket#state()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, TicketUpdate> state() {
        return ValueUpdate.of("state", StringCodec.INSTANCE, this);
    }
}
