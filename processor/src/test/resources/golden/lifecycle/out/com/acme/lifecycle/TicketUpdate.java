package com.acme.lifecycle;

import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Ticket}: {@code u -> u.token().set(...)}. The
 * attributes of the key cannot be changed.
 *
 * <p>Dynawright itself writes {@code revision}, {@code created} and {@code updated}.
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
     * Attribute {@code token}, from {@link Ticket#getToken()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, TicketUpdate> token() {
        return ValueUpdate.of("token", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code expires}, from {@link Ticket#getExpires()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Long, TicketUpdate> expires() {
        return NumberUpdate.of("expires", LongCodec.INSTANCE, this);
    }

    /**
     * Makes the update only if the stored item has this {@code revision}; otherwise it fails
     * with a {@link io.dynawright.error.StaleVersionException}.
     *
     * <p>Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * @param version the version; 0 if it was never stored
     * @return the update
     */
    public TicketUpdate ifVersion(long version) {
        return expectVersion(version);
    }
}
