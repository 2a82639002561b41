package com.acme.lifecycle;

import io.dynawright.codec.DateMillisCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.OffsetDateTimeCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.UuidCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Ticket}, to write conditions with:
 * {@code it -> it.queue().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class TicketAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final TicketAttributes INSTANCE = new TicketAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private TicketAttributes() {
    }

    /**
     * Attribute {@code queue}, from {@link Ticket#getQueue()}.
     *
     * @return its path
     */
    public TextPath<String> queue() {
        return TextPath.of("queue", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code ticketId}, from {@link Ticket#getTicketId()}.
     *
     * @return its path
     */
    public TextPath<UUID> ticketId() {
        return TextPath.of("ticketId", UuidCodec.INSTANCE);
    }

    /**
     * Attribute {@code token}, from {@link Ticket#getToken()}.
     *
     * @return its path
     */
    public TextPath<String> token() {
        return TextPath.of("token", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code revision}, from {@link Ticket#getRevision()}.
     *
     * @return its path
     */
    public NumberPath<Integer> revision() {
        return NumberPath.of("revision", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code created}, from {@link Ticket#getCreated()}.
     *
     * @return its path
     */
    public NumberPath<Date> created() {
        return NumberPath.of("created", DateMillisCodec.INSTANCE);
    }

    /**
     * Attribute {@code updated}, from {@link Ticket#getUpdated()}.
     *
     * @return its path
     */
    public TextPath<OffsetDateTime> updated() {
        return TextPath.of("updated", OffsetDateTimeCodec.INSTANCE);
    }

    /**
     * Attribute {@code expires}, from {@link Ticket#getExpires()}.
     *
     * @return its path
     */
    public NumberPath<Long> expires() {
        return NumberPath.of("expires", LongCodec.INSTANCE);
    }
}
