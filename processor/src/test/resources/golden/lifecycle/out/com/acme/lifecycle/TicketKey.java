package com.acme.lifecycle;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.UuidCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Ticket}: {@code queue} and {@code ticketId} of table
 * {@code tickets}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class TicketKey implements EntityKey<Ticket> {
    /**
     * The partition key.
     */
    private final String queue;

    /**
     * The sort key.
     */
    private final UUID ticketId;

    /**
     * A key of checked values.
     *
     * @param queue {@code queue}
     * @param ticketId {@code ticketId}
     */
    private TicketKey(String queue, UUID ticketId) {
        this.queue = queue;
        this.ticketId = ticketId;
    }

    /**
     * The key with these values.
     *
     * @param queue {@code queue}
     * @param ticketId {@code ticketId}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static TicketKey of(String queue, UUID ticketId) {
        return new TicketKey(EntityKey.required("tickets", "queue", queue),
                EntityKey.required("tickets", "ticketId", ticketId));
    }

    /**
     * The partition key, from {@link Ticket#getQueue()}.
     *
     * @return {@code queue}
     */
    public String queue() {
        return queue;
    }

    /**
     * The sort key, from {@link Ticket#getTicketId()}.
     *
     * @return {@code ticketId}
     */
    public UUID ticketId() {
        return ticketId;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("queue", queue, StringCodec.INSTANCE);
        out.attribute("ticketId", ticketId, UuidCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TicketKey that
                && queue.equals(that.queue)
                && ticketId.equals(that.ticketId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(queue, ticketId);
    }

    @Override
    public String toString() {
        return "TicketKey[queue=" + queue + ", ticketId=" + ticketId + "]";
    }
}
