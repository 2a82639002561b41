package com.acme.lifecycle;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.DateMillisCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.OffsetDateTimeCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.UuidCodec;
import io.dynawright.id.IdKind;
import io.dynawright.id.IdSource;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Ticket} as an item of table {@code tickets}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("tickets", TicketSchema.INSTANCE)}.
 *
 * <p>The version {@code revision} does not hold across the replicas of a global table that
 * is eventually consistent, nor does the uniqueness of an insert: each region checks its
 * own replica, and the later write wins. Write each item in one region, or use
 * multi-region strong consistency.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class TicketSchema extends EntitySchema<Ticket> {
    /**
     * The one instance; it is immutable.
     */
    public static final TicketSchema INSTANCE = new TicketSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private TicketSchema() {
        super(RuntimeApi.LEVEL_1, Ticket.class, "tickets");
    }

    @Override
    public Ticket read(ItemReader in) {
        Ticket ticket = new Ticket();
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "queue" -> ticket.setQueue(StringCodec.INSTANCE.read(in));
                case "ticketId" -> ticket.setTicketId(UuidCodec.INSTANCE.read(in));
                case "token" -> ticket.setToken(StringCodec.INSTANCE.read(in));
                case "revision" -> ticket.setRevision(IntegerCodec.INSTANCE.read(in));
                case "created" -> ticket.setCreated(DateMillisCodec.INSTANCE.read(in));
                case "updated" -> ticket.setUpdated(OffsetDateTimeCodec.INSTANCE.read(in));
                case "expires" -> ticket.setExpires(LongCodec.INSTANCE.readPrimitive(in));
                default -> in.skip();
            }
        }
        return ticket;
    }

    @Override
    public void write(Ticket ticket, ItemWriter out) {
        out.attribute("queue", ticket.getQueue(), StringCodec.INSTANCE);
        out.attribute("ticketId", ticket.getTicketId(), UuidCodec.INSTANCE);
        out.attribute("token", ticket.getToken(), StringCodec.INSTANCE);
        out.attribute("revision", ticket.getRevision(), IntegerCodec.INSTANCE);
        out.attribute("created", ticket.getCreated(), DateMillisCodec.INSTANCE);
        out.attribute("updated", ticket.getUpdated(), OffsetDateTimeCodec.INSTANCE);
        if (ticket.getExpires() != 0) {
            out.name("expires");
            LongCodec.INSTANCE.writePrimitive(ticket.getExpires(), out);
        }
    }

    @Override
    public void writeCreation(Instant now, ItemWriter out) {
        out.attribute("created", Date.from(now), DateMillisCodec.INSTANCE);
        out.name("expires");
        LongCodec.INSTANCE.writePrimitive(now.plusSeconds(45000L).getEpochSecond(), out);
    }

    @Override
    public void writeChange(Instant now, ItemWriter out) {
        out.attribute("updated", now.atOffset(ZoneOffset.UTC), OffsetDateTimeCodec.INSTANCE);
    }

    @Override
    public void writeIds(IdSource ids, ItemWriter out) {
        out.attribute("ticketId", UUID.fromString(ids.next(IdKind.UUID_V4)), UuidCodec.INSTANCE);
        out.attribute("token", ids.next(IdKind.UUID_V4), StringCodec.INSTANCE);
    }

    @Override
    public TicketKey key(Ticket ticket) {
        return TicketKey.of(ticket.getQueue(), ticket.getTicketId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("tickets")
                .attribute("queue", AttributeType.S)
                .attribute("ticketId", AttributeType.S)
                .attribute("token", AttributeType.S)
                .attribute("revision", AttributeType.N)
                .attribute("created", AttributeType.N)
                .attribute("updated", AttributeType.S)
                .attribute("expires", AttributeType.N)
                .key("queue", "ticketId")
                .lifecycle(Lifecycle.builder()
                        .id("ticketId")
                        .id("token")
                        .version("revision")
                        .createdAt("created")
                        .updatedAt("updated")
                        .timeToLive("expires")
                        .filled("expires")
                        .build())
                .build();
    }
}
