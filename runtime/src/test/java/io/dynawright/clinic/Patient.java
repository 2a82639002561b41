package io.dynawright.clinic;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.EncryptedPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.EncryptedUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.operation.View;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.List;

/** An entity of which two attributes are encrypted. */
public record Patient(long id, String ward, String phone, String email) {

    public static final class Schema extends EntitySchema<Patient> {

        public static final Schema INSTANCE = new Schema();

        private Schema() {
            super(RuntimeApi.LEVEL_1, Patient.class, "patients");
        }

        @Override
        public Patient read(ItemReader in) {
            long id = 0;
            String ward = null;
            String phone = null;
            String email = null;
            for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                switch (name) {
                    case "id" -> id = LongCodec.INSTANCE.readPrimitive(in);
                    case "ward" -> ward = StringCodec.INSTANCE.read(in);
                    case "phone" -> phone = StringCodec.INSTANCE.read(in);
                    case "email" -> email = StringCodec.INSTANCE.read(in);
                    default -> in.skip();
                }
            }
            return new Patient(id, ward, phone, email);
        }

        @Override
        public void write(Patient patient, ItemWriter out) {
            out.name("id");
            LongCodec.INSTANCE.writePrimitive(patient.id(), out);
            out.attribute("ward", patient.ward(), StringCodec.INSTANCE);
            out.attribute("phone", patient.phone(), StringCodec.INSTANCE);
            out.attribute("email", patient.email(), StringCodec.INSTANCE);
        }

        @Override
        public Key key(Patient patient) {
            return new Key(patient.id());
        }

        @Override
        protected TableDefinition define() {
            return TableDefinition.of("patients")
                    .attribute("id", AttributeType.N)
                    .attribute("ward", AttributeType.S)
                    .attribute("phone", AttributeType.S)
                    .attribute("email", AttributeType.S)
                    .key("id")
                    .lifecycle(Lifecycle.builder().encrypted("phone", "email").build())
                    .build();
        }
    }

    public record Key(long id) implements EntityKey<Patient> {

        @Override
        public void write(ItemWriter out) {
            out.name("id");
            LongCodec.INSTANCE.writePrimitive(id, out);
        }
    }

    public static final class Attributes {

        public static final Attributes INSTANCE = new Attributes();

        private Attributes() {}

        public TextPath<String> ward() {
            return TextPath.of("ward", StringCodec.INSTANCE);
        }

        public EncryptedPath phone() {
            return EncryptedPath.of("phone");
        }
    }

    public static final class Update extends UpdateBuilder<Patient, Update, Attributes> {

        public Update(long id) {
            super(Schema.INSTANCE, new Key(id), Attributes.INSTANCE);
        }

        public ValueUpdate<String, Update> ward() {
            return ValueUpdate.of("ward", StringCodec.INSTANCE, this);
        }

        public EncryptedUpdate<String, Update> phone() {
            return EncryptedUpdate.of("phone", StringCodec.INSTANCE, this);
        }

        /** What generated code never does. */
        public ValueUpdate<String, Update> plainPhone() {
            return ValueUpdate.of("phone", StringCodec.INSTANCE, this);
        }
    }

    /** A part of the entity, whose text says what was read. */
    public record Card(String phone) {

        public static final View<Patient, Card> VIEW = new CardView(List.of(Path.of("phone")));

        /** As if a document's member were fetched. */
        public static final View<Patient, Card> INNER =
                new CardView(List.of(Path.of("phone").entry("home")));
    }

    private record CardView(List<Path> paths) implements View<Patient, Card> {

        @Override
        public Class<Card> type() {
            return Card.class;
        }

        @Override
        public Card read(ItemReader in) {
            String phone = null;
            for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                switch (name) {
                    case "phone" -> phone = StringCodec.INSTANCE.read(in);
                    default -> in.skip();
                }
            }
            return new Card(phone);
        }
    }
}
