package io.dynawright.shop;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.id.IdKind;
import io.dynawright.id.IdSource;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import io.dynawright.validation.Violations;
import java.time.Duration;
import java.time.Instant;

/**
 * An entity whose key is made where it is missing, of which another key is derived, that lives for a day unless it says
 * otherwise, has a default, and must have a seat.
 */
public record Ticket(String id, String code, String desk, int seat, Instant expiresAt) {

    public static Ticket of(String id, int seat) {
        return new Ticket(id, null, null, seat, null);
    }

    /** The key of an index. */
    public String label() {
        return "TICKET#" + id;
    }

    public static final class Schema extends EntitySchema<Ticket> {

        public static final Schema INSTANCE = new Schema();

        private Schema() {
            super(RuntimeApi.LEVEL_1, Ticket.class, "tickets");
        }

        @Override
        public Ticket read(ItemReader in) {
            String id = null;
            String code = null;
            String desk = null;
            int seat = 0;
            Instant expiresAt = null;
            for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                switch (name) {
                    case "id" -> id = StringCodec.INSTANCE.read(in);
                    case "code" -> code = StringCodec.INSTANCE.read(in);
                    case "desk" -> desk = StringCodec.INSTANCE.read(in);
                    case "seat" -> seat = IntegerCodec.INSTANCE.readPrimitive(in);
                    case "expiresAt" -> expiresAt = InstantSecondsCodec.INSTANCE.read(in);
                    default -> in.skip();
                }
            }
            return new Ticket(id, code, desk, seat, expiresAt);
        }

        @Override
        public void write(Ticket ticket, ItemWriter out) {
            out.attribute("id", ticket.id(), StringCodec.INSTANCE);
            out.attribute("code", ticket.code(), StringCodec.INSTANCE);
            out.attribute("desk", ticket.desk() == null ? "main" : ticket.desk(), StringCodec.INSTANCE);
            out.name("seat");
            IntegerCodec.INSTANCE.writePrimitive(ticket.seat(), out);
            out.attribute("expiresAt", ticket.expiresAt(), InstantSecondsCodec.INSTANCE);
            out.attribute("label", ticket.label(), StringCodec.INSTANCE);
        }

        @Override
        public void writeCreation(Instant now, ItemWriter out) {
            out.attribute("expiresAt", now.plus(Duration.ofDays(1)), InstantSecondsCodec.INSTANCE);
        }

        @Override
        public void writeIds(IdSource ids, ItemWriter out) {
            out.attribute("id", ids.next(IdKind.ULID), StringCodec.INSTANCE);
            out.attribute("code", ids.next(IdKind.UUID_V4), StringCodec.INSTANCE);
        }

        @Override
        protected void check(Ticket ticket, Violations violations) {
            if (ticket.seat() < 1) {
                violations.add("seat", "must be positive", ticket.seat());
            }
        }

        @Override
        public Key key(Ticket ticket) {
            return new Key(ticket.id());
        }

        @Override
        protected TableDefinition define() {
            return TableDefinition.of("tickets")
                    .attribute("id", AttributeType.S)
                    .attribute("code", AttributeType.S)
                    .attribute("desk", AttributeType.S)
                    .attribute("seat", AttributeType.N)
                    .attribute("expiresAt", AttributeType.N)
                    .attribute("label", AttributeType.S)
                    .key("id")
                    .globalIndex("by-label", "label")
                    .lifecycle(Lifecycle.builder()
                            .id("id")
                            .id("code")
                            .timeToLive("expiresAt")
                            .filled("desk", "expiresAt")
                            .build())
                    .build();
        }
    }

    public record Key(String id) implements EntityKey<Ticket> {

        @Override
        public void write(ItemWriter out) {
            out.attribute("id", id, StringCodec.INSTANCE);
        }
    }

    public static final class Update extends UpdateBuilder<Ticket, Update, Object> {

        public Update(Key key) {
            super(Schema.INSTANCE, key, "attributes");
        }

        public NumberUpdate<Integer, Update> seat() {
            return NumberUpdate.of("seat", IntegerCodec.INSTANCE, this);
        }

        public ValueUpdate<String, Update> desk() {
            return ValueUpdate.of("desk", StringCodec.INSTANCE, this);
        }

        public ValueUpdate<Instant, Update> expiresAt() {
            return ValueUpdate.of("expiresAt", InstantSecondsCodec.INSTANCE, this);
        }

        @Override
        protected Update setDefaults() {
            return setIfAbsent("desk", StringCodec.INSTANCE, "main");
        }
    }
}
