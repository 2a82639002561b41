package io.dynawright.clinic;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.TextSortKey;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;

/** An entity of which two attributes are sensitive, one of them a part of its key. */
public record Insured(String country, String ssn, String town, String diagnosis) {

    public static final class Schema extends EntitySchema<Insured> {

        public static final Schema INSTANCE = new Schema();

        private Schema() {
            super(RuntimeApi.LEVEL_1, Insured.class, "insured");
        }

        @Override
        public Insured read(ItemReader in) {
            String country = null;
            String ssn = null;
            String town = null;
            String diagnosis = null;
            for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                switch (name) {
                    case "country" -> country = StringCodec.INSTANCE.read(in);
                    case "ssn" -> ssn = StringCodec.INSTANCE.read(in);
                    case "town" -> town = StringCodec.INSTANCE.read(in);
                    case "diagnosis" -> diagnosis = StringCodec.INSTANCE.read(in);
                    default -> in.skip();
                }
            }
            return new Insured(country, ssn, town, diagnosis);
        }

        @Override
        public void write(Insured insured, ItemWriter out) {
            out.attribute("country", insured.country(), StringCodec.INSTANCE);
            out.attribute("ssn", insured.ssn(), StringCodec.INSTANCE);
            out.attribute("town", insured.town(), StringCodec.INSTANCE);
            out.attribute("diagnosis", insured.diagnosis(), StringCodec.INSTANCE);
        }

        @Override
        public Key key(Insured insured) {
            return new Key(insured.country(), insured.ssn());
        }

        @Override
        protected TableDefinition define() {
            return TableDefinition.of("insured")
                    .attribute("country", AttributeType.S)
                    .attribute("ssn", AttributeType.S)
                    .attribute("town", AttributeType.S)
                    .attribute("diagnosis", AttributeType.S)
                    .key("country", "ssn")
                    .sensitive("ssn", "diagnosis")
                    .build();
        }
    }

    public record Key(String country, String ssn) implements EntityKey<Insured> {

        @Override
        public void write(ItemWriter out) {
            out.attribute("country", country, StringCodec.INSTANCE);
            out.attribute("ssn", ssn, StringCodec.INSTANCE);
        }
    }

    public static final class Attributes {

        public static final Attributes INSTANCE = new Attributes();

        private Attributes() {}

        public TextPath<String> town() {
            return TextPath.of("town", StringCodec.INSTANCE);
        }

        public TextPath<String> diagnosis() {
            return TextPath.of("diagnosis", StringCodec.INSTANCE);
        }
    }

    public static final class Query extends ConsistentQuery<Insured, Query, Attributes, Attributes> {

        public Query(String country) {
            super(Schema.INSTANCE, Attributes.INSTANCE, Attributes.INSTANCE);
            partitionKey("country", country, StringCodec.INSTANCE);
        }

        public TextSortKey<String, Query, Query> ssn() {
            return TextSortKey.of("ssn", StringCodec.INSTANCE, this, this);
        }
    }

    public static final class Update extends UpdateBuilder<Insured, Update, Attributes> {

        public Update(Key key) {
            super(Schema.INSTANCE, key, Attributes.INSTANCE);
        }

        public ValueUpdate<String, Update> town() {
            return ValueUpdate.of("town", StringCodec.INSTANCE, this);
        }

        public ValueUpdate<String, Update> diagnosis() {
            return ValueUpdate.of("diagnosis", StringCodec.INSTANCE, this);
        }
    }
}
