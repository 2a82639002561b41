package com.acme.lifecycle;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.id.IdKind;
import io.dynawright.id.IdSource;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Session} as an item of table {@code sessions}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("sessions", SessionSchema.INSTANCE)}.
 *
 * <p>The version {@code version} does not hold across the replicas of a global table that
 * is eventually consistent, nor does the uniqueness of an insert: each region checks its
 * own replica, and the later write wins. Write each item in one region, or use
 * multi-region strong consistency.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SessionSchema extends EntitySchema<Session> {
    /**
     * The one instance; it is immutable.
     */
    public static final SessionSchema INSTANCE = new SessionSchema();

    /**
     * Stores {@code State} by the names of its constants.
     */
    static final EnumCodec<Session.State> STATE = EnumCodec.of(Session.State.values());

    /**
     * There is {@link #INSTANCE}.
     */
    private SessionSchema() {
        super(RuntimeApi.LEVEL_1, Session.class, "sessions");
    }

    @Override
    public Session read(ItemReader in) {
        String sessionId = null;
        String userId = null;
        String device = null;
        Session.State state = Session.State.OPEN;
        Instant seenAt = Instant.parse("1970-01-01T00:00:00Z");
        int seats = 1;
        long version = 0;
        Instant createdAt = null;
        Instant updatedAt = null;
        Instant expiresAt = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "sessionId" -> sessionId = StringCodec.INSTANCE.read(in);
                case "userId" -> userId = StringCodec.INSTANCE.read(in);
                case "device" -> device = StringCodec.INSTANCE.read(in);
                case "state" -> state = STATE.read(in);
                case "seenAt" -> seenAt = InstantCodec.INSTANCE.read(in);
                case "seats" -> seats = IntegerCodec.INSTANCE.readPrimitive(in);
                case "version" -> version = LongCodec.INSTANCE.readPrimitive(in);
                case "createdAt" -> createdAt = InstantCodec.INSTANCE.read(in);
                case "updated_at" -> updatedAt = InstantCodec.INSTANCE.read(in);
                case "expiresAt" -> expiresAt = InstantSecondsCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Session(in.required("sessionId", sessionId), in.required("userId", userId),
                device, state, seenAt, seats, version, in.required("createdAt", createdAt),
                in.required("updated_at", updatedAt), in.required("expiresAt", expiresAt));
    }

    @Override
    public void write(Session session, ItemWriter out) {
        out.attribute("sessionId", session.sessionId(), StringCodec.INSTANCE);
        out.required("userId", session.userId(), StringCodec.INSTANCE);
        out.attribute("device", session.device(), StringCodec.INSTANCE);
        Session.State state = session.state();
        out.attribute("state", state == null ? Session.State.OPEN : state, STATE);
        Instant seenAt = session.seenAt();
        out.attribute("seenAt", seenAt == null ? Instant.parse("1970-01-01T00:00:00Z") : seenAt, InstantCodec.INSTANCE);
        out.name("seats");
        IntegerCodec.INSTANCE.writePrimitive(session.seats(), out);
        out.name("version");
        LongCodec.INSTANCE.writePrimitive(session.version(), out);
        out.attribute("createdAt", session.createdAt(), InstantCodec.INSTANCE);
        out.attribute("updated_at", session.updatedAt(), InstantCodec.INSTANCE);
        out.attribute("expiresAt", session.expiresAt(), InstantSecondsCodec.INSTANCE);
    }

    @Override
    public void writeCreation(Instant now, ItemWriter out) {
        out.attribute("createdAt", now, InstantCodec.INSTANCE);
        out.attribute("expiresAt", now.plusSeconds(2592000L), InstantSecondsCodec.INSTANCE);
    }

    @Override
    public void writeChange(Instant now, ItemWriter out) {
        out.attribute("updated_at", now, InstantCodec.INSTANCE);
    }

    @Override
    public void writeIds(IdSource ids, ItemWriter out) {
        out.attribute("sessionId", ids.next(IdKind.UUID_V4), StringCodec.INSTANCE);
    }

    @Override
    public SessionKey key(Session session) {
        return SessionKey.of(session.sessionId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("sessions")
                .attribute("sessionId", AttributeType.S)
                .attribute("userId", AttributeType.S)
                .attribute("device", AttributeType.S)
                .attribute("state", AttributeType.S)
                .attribute("seenAt", AttributeType.S)
                .attribute("seats", AttributeType.N)
                .attribute("version", AttributeType.N)
                .attribute("createdAt", AttributeType.S)
                .attribute("updated_at", "updatedAt", AttributeType.S)
                .attribute("expiresAt", AttributeType.N)
                .key("sessionId")
                .globalIndex("by-state", "state", "updated_at")
                .lifecycle(Lifecycle.builder()
                        .id("sessionId")
                        .version("version")
                        .createdAt("createdAt")
                        .updatedAt("updated_at")
                        .hidingExpired("expiresAt")
                        .required("userId")
                        .filled("state", "seenAt", "expiresAt")
                        .build())
                .build();
    }
}
