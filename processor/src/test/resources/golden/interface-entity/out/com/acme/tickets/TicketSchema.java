package com.acme.tickets;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.OptionalCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.TextCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Ticket} as an item of table {@code tickets}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("tickets", TicketSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class TicketSchema extends EntitySchema<Ticket> {
    /**
     * The one instance; it is immutable.
     */
    public static final TicketSchema INSTANCE = new TicketSchema();

    /**
     * Stores {@code Optional<String>}.
     */
    static final TextCodec<Optional<String>> STRING_OPTIONAL = OptionalCodec.of(StringCodec.INSTANCE);

    /**
     * There is {@link #INSTANCE}.
     */
    private TicketSchema() {
        super(RuntimeApi.LEVEL_1, Ticket.class, "tickets");
    }

    @Override
    public Ticket read(ItemReader in) {
        var builder = new TicketBuilder();
        builder.note(STRING_OPTIONAL.absent());
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "code" -> builder.code(StringCodec.INSTANCE.read(in));
                case "s" -> builder.seat(IntegerCodec.INSTANCE.readPrimitive(in));
                case "note" -> builder.note(STRING_OPTIONAL.read(in));
                case "state" -> builder.state(StringCodec.INSTANCE.read(in));
                default -> in.skip();
            }
        }
        return builder.build();
    }

    @Override
    public void write(Ticket ticket, ItemWriter out) {
        out.attribute("code", ticket.code(), StringCodec.INSTANCE);
        out.name("s");
        IntegerCodec.INSTANCE.writePrimitive(ticket.seat(), out);
        out.attribute("note", ticket.note(), STRING_OPTIONAL);
        out.attribute("state", ticket.state(), StringCodec.INSTANCE);
    }

    @Override
    public TicketKey key(Ticket ticket) {
        return TicketKey.of(ticket.code());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("tickets")
                .attribute("code", AttributeType.S)
                .attribute("s", "seat", AttributeType.N)
                .attribute("note", AttributeType.S)
                .attribute("state", AttributeType.S)
                .key("code")
                .build();
    }
}
