package com.acme.sessions;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.UuidCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Session} as an item of table {@code sessions}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("sessions", SessionSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SessionSchema extends EntitySchema<Session> {
    /**
     * The one instance; it is immutable.
     */
    public static final SessionSchema INSTANCE = new SessionSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private SessionSchema() {
        super(RuntimeApi.LEVEL_1, Session.class, "sessions");
    }

    @Override
    public Session read(ItemReader in) {
        UUID id = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "id" -> id = UuidCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Session(id);
    }

    @Override
    public void write(Session session, ItemWriter out) {
        out.attribute("id", session.id(), UuidCodec.INSTANCE);
    }

    @Override
    public SessionKey key(Session session) {
        return SessionKey.of(session.id());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("sessions")
                .attribute("id", AttributeType.S)
                .key("id")
                .build();
    }
}
