package io.dynawright.operation;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.Codec;
import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.InstantMillisCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.MapCodec;
import io.dynawright.codec.NumberSetCodec;
import io.dynawright.codec.SetCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.TextSetCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import io.dynawright.expression.ValuePath;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An entity with an attribute of every shape; what is read of it is its key and its count. */
record Basket(String id, int count) {

    record Line(String sku, int quantity) {}

    static final class LineCodec extends DocumentCodec<Line> {

        static final LineCodec INSTANCE = new LineCodec();

        @Override
        protected Line readAttributes(ItemReader in) {
            String sku = null;
            int quantity = 0;
            for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                switch (name) {
                    case "sku" -> sku = StringCodec.INSTANCE.read(in);
                    case "quantity" -> quantity = IntegerCodec.INSTANCE.readPrimitive(in);
                    default -> in.skip();
                }
            }
            return new Line(sku, quantity);
        }

        @Override
        protected void writeAttributes(Line line, ItemWriter out) {
            out.attribute("sku", line.sku(), StringCodec.INSTANCE);
            out.name("quantity");
            IntegerCodec.INSTANCE.writePrimitive(line.quantity(), out);
        }
    }

    static final TextSetCodec<Set<String>> TAGS = SetCodec.of(StringCodec.INSTANCE);
    static final NumberSetCodec<Set<BigDecimal>> SIZES = SetCodec.of(BigDecimalCodec.INSTANCE);
    static final Codec<List<String>> NOTES = ListCodec.of(StringCodec.INSTANCE);
    static final Codec<List<Line>> LINES = ListCodec.of(LineCodec.INSTANCE);
    static final Codec<List<Set<String>>> GROUPS = ListCodec.of(TAGS);
    static final Codec<Map<Integer, Integer>> STOCK = MapCodec.of(IntegerCodec.INSTANCE, IntegerCodec.INSTANCE);

    static final EntitySchema<Basket> SCHEMA = new EntitySchema<>(RuntimeApi.LEVEL_1, Basket.class, "baskets") {

        @Override
        public Basket read(ItemReader in) {
            String id = null;
            int count = 0;
            for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                switch (name) {
                    case "id" -> id = StringCodec.INSTANCE.read(in);
                    case "count" -> count = IntegerCodec.INSTANCE.readPrimitive(in);
                    default -> in.skip();
                }
            }
            return new Basket(id, count);
        }

        @Override
        public void write(Basket basket, ItemWriter out) {
            out.attribute("id", basket.id(), StringCodec.INSTANCE);
            out.name("count");
            IntegerCodec.INSTANCE.writePrimitive(basket.count(), out);
        }

        @Override
        public EntityKey<Basket> key(Basket basket) {
            return out -> out.attribute("id", basket.id(), StringCodec.INSTANCE);
        }

        @Override
        protected TableDefinition define() {
            return TableDefinition.of("baskets")
                    .attribute("id", AttributeType.S)
                    .attribute("country", AttributeType.S)
                    .attribute("city", AttributeType.S)
                    .attribute("year", AttributeType.N)
                    .attribute("shop", AttributeType.S)
                    .key("id")
                    .globalIndex("by-place", List.of("country", "city"), List.of("year"), new IndexProjection.All())
                    .globalIndex("by-shop", "shop", "year")
                    .globalIndex("by-owner", List.of("shop"), List.of("id", "country"), new IndexProjection.KeysOnly())
                    .build();
        }
    };

    static final class Attributes {

        NumberPath<Integer> count() {
            return NumberPath.of("count", IntegerCodec.INSTANCE);
        }

        NumberPath<BigDecimal> total() {
            return NumberPath.of("total", BigDecimalCodec.INSTANCE);
        }

        TextPath<String> city() {
            return TextPath.of("city", StringCodec.INSTANCE);
        }

        TextPath<Instant> openedAt() {
            return TextPath.of("openedAt", InstantCodec.INSTANCE);
        }

        NumberPath<Instant> closedAt() {
            return NumberPath.of("closedAt", InstantMillisCodec.INSTANCE);
        }

        ValuePath<Set<String>> tags() {
            return ValuePath.of("tags", TAGS);
        }

        ValuePath<List<Line>> lines() {
            return ValuePath.of("lines", LINES);
        }

        ValuePath<Line> line(int position) {
            return ValuePath.of(Path.of("lines").at(position), LineCodec.INSTANCE);
        }

        NumberPath<Integer> quantity(int position) {
            return NumberPath.of(Path.of("lines").at(position).entry("quantity"), IntegerCodec.INSTANCE);
        }

        ValuePath<Line> gift() {
            return ValuePath.of("gift", LineCodec.INSTANCE);
        }

        TextPath<String> giftSku() {
            return TextPath.of(Path.of("gift").entry("sku"), StringCodec.INSTANCE);
        }
    }

    static final class LineUpdate extends DocumentUpdate<Line, Update> {

        private final Update update;

        LineUpdate(Path path, Update update) {
            super(path, LineCodec.INSTANCE, update);
            this.update = update;
        }

        ValueUpdate<String, Update> sku() {
            return ValueUpdate.of(under("sku"), StringCodec.INSTANCE, update);
        }

        NumberUpdate<Integer, Update> quantity() {
            return NumberUpdate.of(under("quantity"), IntegerCodec.INSTANCE, update);
        }

        SetUpdate<Set<String>, String, Update> marks() {
            return SetUpdate.of(under("marks"), TAGS, StringCodec.INSTANCE, update);
        }
    }

    static final class Update extends UpdateBuilder<Basket, Update, Attributes> {

        Update() {
            super(SCHEMA, SCHEMA.key(new Basket("b-1", 0)), new Attributes());
        }

        NumberUpdate<Integer, Update> count() {
            return NumberUpdate.of("count", IntegerCodec.INSTANCE, this);
        }

        NumberUpdate<BigDecimal, Update> total() {
            return NumberUpdate.of("total", BigDecimalCodec.INSTANCE, this);
        }

        ValueUpdate<String, Update> country() {
            return ValueUpdate.of("country", StringCodec.INSTANCE, this);
        }

        ValueUpdate<String, Update> city() {
            return ValueUpdate.of("city", StringCodec.INSTANCE, this);
        }

        NumberUpdate<Integer, Update> year() {
            return NumberUpdate.of("year", IntegerCodec.INSTANCE, this);
        }

        ValueUpdate<String, Update> shop() {
            return ValueUpdate.of("shop", StringCodec.INSTANCE, this);
        }

        ValueUpdate<Instant, Update> openedAt() {
            return ValueUpdate.of("openedAt", InstantCodec.INSTANCE, this);
        }

        SetUpdate<Set<String>, String, Update> tags() {
            return SetUpdate.of("tags", TAGS, StringCodec.INSTANCE, this);
        }

        SetUpdate<Set<BigDecimal>, BigDecimal, Update> sizes() {
            return SetUpdate.of("sizes", SIZES, BigDecimalCodec.INSTANCE, this);
        }

        ListUpdate<List<String>, String, ValueUpdate<String, Update>, Update> notes() {
            return ListUpdate.of(
                    "notes",
                    NOTES,
                    StringCodec.INSTANCE,
                    path -> ValueUpdate.of(path, StringCodec.INSTANCE, this),
                    this);
        }

        ListUpdate<List<Line>, Line, LineUpdate, Update> lines() {
            return ListUpdate.of("lines", LINES, LineCodec.INSTANCE, path -> new LineUpdate(path, this), this);
        }

        ListUpdate<List<Set<String>>, Set<String>, SetUpdate<Set<String>, String, Update>, Update> groups() {
            return ListUpdate.of(
                    "groups", GROUPS, TAGS, path -> SetUpdate.of(path, TAGS, StringCodec.INSTANCE, this), this);
        }

        MapUpdate<Map<Integer, Integer>, Integer, NumberUpdate<Integer, Update>, Update> stock() {
            return MapUpdate.of(
                    "stock",
                    STOCK,
                    IntegerCodec.INSTANCE,
                    path -> NumberUpdate.of(path, IntegerCodec.INSTANCE, this),
                    this);
        }

        MapUpdate<Map<String, Integer>, String, NumberUpdate<Integer, Update>, Update> votes() {
            return MapUpdate.of(
                    "votes",
                    MapCodec.of(StringCodec.INSTANCE, IntegerCodec.INSTANCE),
                    StringCodec.INSTANCE,
                    path -> NumberUpdate.of(path, IntegerCodec.INSTANCE, this),
                    this);
        }

        LineUpdate gift() {
            return new LineUpdate(Path.of("gift"), this);
        }

        /** What the processor generates for the attributes of a derived key. */
        Update place(String newCountry, String newCity) {
            set("country", StringCodec.INSTANCE, newCountry);
            return set("city", StringCodec.INSTANCE, newCity);
        }
    }
}
