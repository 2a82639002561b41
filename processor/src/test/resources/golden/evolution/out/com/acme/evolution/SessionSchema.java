package com.acme.evolution;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Evolution;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
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
        String token = null;
        String user = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "token" -> token = StringCodec.INSTANCE.read(in);
                case "user" -> user = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Session(token, user);
    }

    @Override
    public void write(Session session, ItemWriter out) {
        out.attribute("token", session.token(), StringCodec.INSTANCE);
        out.attribute("user", session.user(), StringCodec.INSTANCE);
    }

    @Override
    public SessionKey key(Session session) {
        return SessionKey.of(session.token());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("sessions")
                .attribute("token", AttributeType.S)
                .attribute("user", AttributeType.S)
                .key("token")
                .evolution(Evolution.builder()
                        .version("schemaVersion", 2, 2)
                        .build())
                .build();
    }
}
