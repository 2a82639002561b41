package io.dynawright.wire.fault;

import io.dynawright.codec.ArrayListCodec;
import io.dynawright.codec.AttributeType;
import io.dynawright.codec.AttributeValueCodec;
import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.BigIntegerCodec;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.ByteCodec;
import io.dynawright.codec.CatchAll;
import io.dynawright.codec.Codec;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.DynamicCodec;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.FloatCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.InstantMillisCodec;
import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.LocalDateCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.MapCodec;
import io.dynawright.codec.OptionalCodec;
import io.dynawright.codec.SetCodec;
import io.dynawright.codec.ShortCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.UuidCodec;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An entity of attributes of many types, and of all those that it does not know. */
public record Specimen(Map<String, Object> values, Map<String, AttributeValue> others) {

    public static final String TABLE = "specimens";

    /** A codec of each kind, by the name of its attribute. */
    private static final Map<String, Codec<?>> CODECS = codecs();

    private static final CatchAll<AttributeValue> OTHERS =
            CatchAll.of(AttributeValueCodec.INSTANCE, CODECS.keySet().toArray(String[]::new));

    private static Map<String, Codec<?>> codecs() {
        Map<String, Codec<?>> codecs = new LinkedHashMap<>();
        codecs.put("id", StringCodec.INSTANCE);
        codecs.put("text", StringCodec.INSTANCE);
        codecs.put("größe", OptionalCodec.of(StringCodec.INSTANCE));
        codecs.put("byte", ByteCodec.INSTANCE);
        codecs.put("short", ShortCodec.INSTANCE);
        codecs.put("int", IntegerCodec.INSTANCE);
        codecs.put("long", LongCodec.INSTANCE);
        codecs.put("float", FloatCodec.INSTANCE);
        codecs.put("double", DoubleCodec.INSTANCE);
        codecs.put("decimal", BigDecimalCodec.INSTANCE);
        codecs.put("integer", BigIntegerCodec.INSTANCE);
        codecs.put("flag", BooleanCodec.INSTANCE);
        codecs.put("bytes", ByteArrayCodec.INSTANCE);
        codecs.put("instant", InstantCodec.INSTANCE);
        codecs.put("seconds", InstantSecondsCodec.INSTANCE);
        codecs.put("millis", InstantMillisCodec.INSTANCE);
        codecs.put("date", LocalDateCodec.INSTANCE);
        codecs.put("day", EnumCodec.of(DayOfWeek.values()));
        codecs.put("uuid", UuidCodec.INSTANCE);
        codecs.put("texts", SetCodec.of(StringCodec.INSTANCE));
        codecs.put("longs", SetCodec.of(LongCodec.INSTANCE));
        codecs.put("binaries", ArrayListCodec.of(ByteArrayCodec.INSTANCE));
        codecs.put("instants", ListCodec.of(InstantCodec.INSTANCE));
        codecs.put("decimals", MapCodec.of(StringCodec.INSTANCE, BigDecimalCodec.INSTANCE));
        codecs.put("dynamic", DynamicCodec.INSTANCE);
        codecs.put("lists", ListCodec.of(ListCodec.of(DynamicCodec.INSTANCE)));
        return codecs;
    }

    public static final class Schema extends EntitySchema<Specimen> {

        public static final Schema INSTANCE = new Schema();

        private Schema() {
            super(RuntimeApi.LEVEL_1, Specimen.class, TABLE);
        }

        @Override
        public Specimen read(ItemReader in) {
            Map<String, Object> values = new LinkedHashMap<>();
            Map<String, AttributeValue> others = new LinkedHashMap<>();
            for (String name = OTHERS.nextAttribute(in, others);
                    name != null;
                    name = OTHERS.nextAttribute(in, others)) {
                switch (name) {
                    case "id" -> values.put(name, in.readString());
                    case "int" -> values.put(name, IntegerCodec.INSTANCE.readPrimitive(in));
                    case "long" -> values.put(name, LongCodec.INSTANCE.readPrimitive(in));
                    case "double" -> values.put(name, DoubleCodec.INSTANCE.readPrimitive(in));
                    default -> values.put(name, CODECS.get(name).read(in));
                }
            }
            return new Specimen(values, others);
        }

        @Override
        public void write(Specimen item, ItemWriter out) {
            out.attribute("id", (String) item.values().get("id"), StringCodec.INSTANCE);
        }

        @Override
        public Key key(Specimen item) {
            return new Key((String) item.values().get("id"));
        }

        @Override
        protected TableDefinition define() {
            return TableDefinition.of(TABLE)
                    .attribute("id", AttributeType.S)
                    .attribute("text", AttributeType.S)
                    .key("id")
                    .build();
        }
    }

    public record Key(String id) implements EntityKey<Specimen> {

        @Override
        public void write(ItemWriter out) {
            out.attribute("id", id, StringCodec.INSTANCE);
        }
    }

    public static final class Query extends ConsistentQuery<Specimen, Query, Object, Object> {

        public Query(String id) {
            super(Schema.INSTANCE, "filter", "attributes");
            partitionKey("id", id, StringCodec.INSTANCE);
        }
    }

    public static final class Update extends UpdateBuilder<Specimen, Update, Object> {

        public Update(Key key) {
            super(Schema.INSTANCE, key, "attributes");
        }

        public ValueUpdate<String, Update> text() {
            return ValueUpdate.of("text", StringCodec.INSTANCE, this);
        }
    }
}
