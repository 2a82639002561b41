package io.dynawright.evolution;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.operation.View;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Evolution;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An entity whose form has changed. In version 1 it had one {@code name} for {@code first} and {@code last}, in version 2
 * its points were a text; and before, whenever that was, those were called {@code score}.
 */
public record Member(String id, String first, String last, int points, long version) {

    public static Member of(String id, String first, String last, int points) {
        return new Member(id, first, last, points, 0);
    }

    /** An item of version 1, under the former name. */
    public static Map<String, AttributeValue> item1(String id, String name, int score) {
        return Map.of(
                "id", AttributeValue.fromS(id),
                "name", AttributeValue.fromS(name),
                "score", AttributeValue.fromS(Integer.toString(score)));
    }

    /** An item of version 2. */
    public static Map<String, AttributeValue> item2(String id, String first, String last, int points) {
        return Map.of(
                "id", AttributeValue.fromS(id),
                "first", AttributeValue.fromS(first),
                "last", AttributeValue.fromS(last),
                "points", AttributeValue.fromS(Integer.toString(points)),
                "form", AttributeValue.fromN("2"));
    }

    /** What brings an item from a version to the next. */
    public static Map<String, AttributeValue> upcast(int from, Map<String, AttributeValue> item) {
        if (from == 1) {
            String[] names = item.remove("name").s().split(" ", 2);
            item.put("first", AttributeValue.fromS(names[0]));
            item.put("last", AttributeValue.fromS(names[1]));
        } else {
            for (String name : List.of("points", "score")) {
                item.computeIfPresent(name, (same, text) -> AttributeValue.fromN(text.s()));
            }
        }
        return item;
    }

    /** The schema, which keeps the steps that it was asked for. */
    public static final class Schema extends EntitySchema<Member> {

        private final Evolution evolution;
        private final Lifecycle lifecycle;
        private final BiFunction<Integer, Map<String, AttributeValue>, Map<String, AttributeValue>> upcaster;
        // Backfills upgrade items on several threads.
        private final List<Integer> steps = new CopyOnWriteArrayList<>();

        private Schema(
                Evolution evolution,
                Lifecycle lifecycle,
                BiFunction<Integer, Map<String, AttributeValue>, Map<String, AttributeValue>> upcaster) {
            super(RuntimeApi.LEVEL_1, Member.class, "members");
            this.evolution = evolution;
            this.lifecycle = lifecycle;
            this.upcaster = upcaster;
        }

        /** With versions and a former name. */
        public static Schema evolved() {
            return with(forms(1), Member::upcast);
        }

        public static Evolution forms(int oldest) {
            return Evolution.builder()
                    .version("form", 3, oldest)
                    .formerNames("points", "score")
                    .build();
        }

        public static Schema with(
                Evolution evolution,
                BiFunction<Integer, Map<String, AttributeValue>, Map<String, AttributeValue>> upcaster) {
            return new Schema(evolution, Lifecycle.NONE, upcaster);
        }

        /** The same where writes are counted. */
        public static Schema counted() {
            return new Schema(forms(1), Lifecycle.builder().version("v").build(), Member::upcast);
        }

        /** The versions from which items were upcast, in order. */
        public List<Integer> steps() {
            return steps;
        }

        @Override
        protected Map<String, AttributeValue> upcast(int from, Map<String, AttributeValue> item) {
            steps.add(from);
            return upcaster.apply(from, item);
        }

        @Override
        public Member read(ItemReader in) {
            String id = null;
            String first = null;
            String last = null;
            int points = 0;
            boolean hasPoints = false;
            long version = 0;
            for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                switch (name) {
                    case "id" -> id = StringCodec.INSTANCE.read(in);
                    case "first" -> first = StringCodec.INSTANCE.read(in);
                    case "last" -> last = StringCodec.INSTANCE.read(in);
                    case "points" -> {
                        points = IntegerCodec.INSTANCE.readPrimitive(in);
                        hasPoints = true;
                    }
                    case "score" -> points = hasPoints ? points : IntegerCodec.INSTANCE.readPrimitive(in);
                    case "v" -> version = LongCodec.INSTANCE.readPrimitive(in);
                    default -> in.skip();
                }
            }
            return new Member(id, first, last, points, version);
        }

        @Override
        public void write(Member member, ItemWriter out) {
            out.attribute("id", member.id(), StringCodec.INSTANCE);
            out.attribute("first", member.first(), StringCodec.INSTANCE);
            out.attribute("last", member.last(), StringCodec.INSTANCE);
            out.name("points");
            IntegerCodec.INSTANCE.writePrimitive(member.points(), out);
            if (lifecycle.version().isPresent()) {
                out.name("v");
                LongCodec.INSTANCE.writePrimitive(member.version(), out);
            }
        }

        @Override
        public Key key(Member member) {
            return new Key(member.id());
        }

        @Override
        protected TableDefinition define() {
            TableDefinition.Builder table = TableDefinition.of("members")
                    .attribute("id", AttributeType.S)
                    .attribute("first", AttributeType.S)
                    .attribute("last", AttributeType.S)
                    .attribute("points", AttributeType.N);
            lifecycle.version().ifPresent(version -> table.attribute(version, "version", AttributeType.N));
            return table.key("id")
                    .globalIndex("by-last", "last", "points")
                    .globalIndex("by-first", List.of("first"), List.of(), new IndexProjection.Include(List.of("last")))
                    .globalIndex("keys", List.of("last"), List.of(), new IndexProjection.KeysOnly())
                    .lifecycle(lifecycle)
                    .sensitive("points")
                    .evolution(evolution)
                    .build();
        }
    }

    public record Key(String id) implements EntityKey<Member> {

        @Override
        public void write(ItemWriter out) {
            out.attribute("id", id, StringCodec.INSTANCE);
        }
    }

    /** A part of a member. */
    public record Card(String last, int points) {

        /** With these paths. */
        public static View<Member, Card> view(Path... paths) {
            return new View<>() {
                @Override
                public Class<Card> type() {
                    return Card.class;
                }

                @Override
                public List<Path> paths() {
                    return List.of(paths);
                }

                @Override
                public Card read(ItemReader in) {
                    String last = null;
                    int points = 0;
                    for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                        switch (name) {
                            case "last" -> last = StringCodec.INSTANCE.read(in);
                            case "points" -> points = IntegerCodec.INSTANCE.readPrimitive(in);
                            default -> in.skip();
                        }
                    }
                    return new Card(last, points);
                }
            };
        }
    }

    public static final class Attributes {

        public TextPath<String> last() {
            return TextPath.of("last", StringCodec.INSTANCE);
        }

        public NumberPath<Integer> points() {
            return NumberPath.of("points", IntegerCodec.INSTANCE);
        }
    }

    public static final class Update extends UpdateBuilder<Member, Update, Attributes> {

        public Update(EntitySchema<Member> schema, String id) {
            super(schema, new Key(id), new Attributes());
        }

        public ValueUpdate<String, Update> last() {
            return ValueUpdate.of("last", StringCodec.INSTANCE, this);
        }

        public NumberUpdate<Integer, Update> points() {
            return NumberUpdate.of("points", IntegerCodec.INSTANCE, this);
        }

        public Update ifVersion(long version) {
            return expectVersion(version);
        }
    }
}
