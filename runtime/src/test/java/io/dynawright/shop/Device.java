package io.dynawright.shop;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.expression.BinaryPath;
import io.dynawright.expression.BooleanPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.operation.BinarySortKey;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.GlobalIndexStage;
import io.dynawright.operation.NumberSortKey;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.Objects;

/** An entity with keys that are no text, and with a constructor that is not content with everything. */
public record Device(long id, byte[] token, boolean active, double voltage) {

    /** Refuses what no device has. */
    public Device {
        if (voltage < 0) {
            throw new IllegalArgumentException("There is no voltage of " + voltage);
        }
        Objects.requireNonNull(token);
    }

    public static final class Schema extends EntitySchema<Device> {

        public static final Schema INSTANCE = new Schema();

        private Schema() {
            super(RuntimeApi.LEVEL_1, Device.class, "devices");
        }

        @Override
        public Device read(ItemReader in) {
            long id = 0;
            byte[] token = null;
            boolean active = false;
            double voltage = 0;
            for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                switch (name) {
                    case "id" -> id = LongCodec.INSTANCE.readPrimitive(in);
                    case "token" -> token = ByteArrayCodec.INSTANCE.read(in);
                    case "active" -> active = BooleanCodec.INSTANCE.readPrimitive(in);
                    case "voltage" -> voltage = DoubleCodec.INSTANCE.readPrimitive(in);
                    default -> in.skip();
                }
            }
            return new Device(id, token, active, voltage);
        }

        @Override
        public void write(Device device, ItemWriter out) {
            out.name("id");
            LongCodec.INSTANCE.writePrimitive(device.id(), out);
            out.attribute("token", device.token(), ByteArrayCodec.INSTANCE);
            out.name("active");
            BooleanCodec.INSTANCE.writePrimitive(device.active(), out);
            out.name("voltage");
            DoubleCodec.INSTANCE.writePrimitive(device.voltage(), out);
        }

        @Override
        public Key key(Device device) {
            return new Key(device.id(), device.token());
        }

        @Override
        protected TableDefinition define() {
            return TableDefinition.of("devices")
                    .attribute("id", AttributeType.N)
                    .attribute("token", AttributeType.B)
                    .attribute("active", AttributeType.BOOL)
                    .attribute("voltage", AttributeType.N)
                    .key("id", "token")
                    .globalIndex("by-token", "token", "voltage")
                    .globalIndex("by-voltage", "voltage")
                    .build();
        }
    }

    public record Key(long id, byte[] token) implements EntityKey<Device> {

        @Override
        public void write(ItemWriter out) {
            out.name("id");
            LongCodec.INSTANCE.writePrimitive(id, out);
            out.attribute("token", token, ByteArrayCodec.INSTANCE);
        }
    }

    public static final class Attributes {

        public static final Attributes INSTANCE = new Attributes();

        private Attributes() {}

        public NumberPath<Long> id() {
            return NumberPath.of("id", LongCodec.INSTANCE);
        }

        public BinaryPath<byte[]> token() {
            return BinaryPath.of("token", ByteArrayCodec.INSTANCE);
        }

        public BooleanPath<Boolean> active() {
            return BooleanPath.of("active", BooleanCodec.INSTANCE);
        }

        public NumberPath<Double> voltage() {
            return NumberPath.of("voltage", DoubleCodec.INSTANCE);
        }
    }

    public static final class Query extends ConsistentQuery<Device, Query, Attributes, Attributes> {

        public Query(long id) {
            super(Schema.INSTANCE, Attributes.INSTANCE, Attributes.INSTANCE);
            partitionKey("id", id, LongCodec.INSTANCE);
        }

        public BinarySortKey<byte[], Options, Options> token() {
            return BinarySortKey.of("token", ByteArrayCodec.INSTANCE, this, new Options(this));
        }

        /** What can still be told once the sort key is narrowed. */
        public static final class Options extends ConsistentStage<Device, Query, Attributes, Attributes, Options> {

            private Options(Query query) {
                super(query);
            }
        }
    }

    public static final class ByToken extends GlobalIndexQuery<Device, ByToken, Attributes, Attributes> {

        public ByToken(byte[] token) {
            super(Schema.INSTANCE, "by-token", Attributes.INSTANCE, Attributes.INSTANCE);
            partitionKey("token", token, ByteArrayCodec.INSTANCE);
        }

        public NumberSortKey<Double, Options, Options> voltage() {
            return NumberSortKey.of("voltage", DoubleCodec.INSTANCE, this, new Options(this));
        }

        /** What can still be told once the sort key is narrowed. */
        public static final class Options extends GlobalIndexStage<Device, ByToken, Attributes, Attributes, Options> {

            private Options(ByToken query) {
                super(query);
            }
        }
    }

    public static final class ByVoltage extends GlobalIndexQuery<Device, ByVoltage, Attributes, Attributes> {

        public ByVoltage(double voltage) {
            super(Schema.INSTANCE, "by-voltage", Attributes.INSTANCE, Attributes.INSTANCE);
            partitionKey("voltage", voltage, DoubleCodec.INSTANCE);
        }
    }

    public static final class Update extends UpdateBuilder<Device, Update, Attributes> {

        public Update(Key key) {
            super(Schema.INSTANCE, key, Attributes.INSTANCE);
        }

        public ValueUpdate<Boolean, Update> active() {
            return ValueUpdate.of("active", BooleanCodec.INSTANCE, this);
        }

        public NumberUpdate<Double, Update> voltage() {
            return NumberUpdate.of("voltage", DoubleCodec.INSTANCE, this);
        }
    }
}
