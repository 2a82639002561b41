package io.dynawright.wire.fault;

import static io.dynawright.wire.fault.Json.arr;
import static io.dynawright.wire.fault.Json.obj;
import static io.dynawright.wire.fault.Json.raw;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * An answer that is made up at random, right or wrong in one way at most: equal errors can be asked for only where it
 * does not depend on the order of attributes which of several is met first.
 *
 * @param isSound whether it is what DynamoDB may answer, and so has items that can be read
 */
public record RandomAnswer(Asked asked, WireAnswer wire, boolean isSound) {

    private static final int SOUND = 35;
    private static final int GOOD = 45;
    private static final int TRICKY_ITEMS = 65;
    private static final int TRICKY_MEMBERS = 75;

    /** The answer of a seed. */
    public static RandomAnswer of(long seed) {
        Random random = new Random(seed);
        random.nextInt();
        int kind = random.nextInt(100);
        RandomValues values =
                kind < SOUND || random.nextInt(3) > 0 ? RandomValues.sound(random) : RandomValues.any(random);
        Asked asked = Asked.values()[random.nextInt(Asked.values().length)];
        return new Maker(random, values, new RandomItem(random, values), asked).answer(kind);
    }

    private record Maker(Random random, RandomValues values, RandomItem items, Asked asked) {

        RandomAnswer answer(int kind) {
            boolean areTricky = kind >= GOOD && kind < TRICKY_ITEMS;
            Json.Obj document = document(areTricky);
            if (kind >= TRICKY_ITEMS && kind < TRICKY_MEMBERS) {
                spoil(document);
            }
            byte[] plain = kind < SOUND ? JsonNoise.plain(document, random) : JsonNoise.any(document, random);
            WireAnswer wire = random.nextInt(5) == 0 ? WireAnswer.gzip(plain) : WireAnswer.of(plain);
            return new RandomAnswer(
                    asked,
                    kind < TRICKY_MEMBERS ? wire : Damage.some(plain, wire, random),
                    kind < SOUND
                            && document.members().stream()
                                    .allMatch(member -> member.name().matches("\\w+")));
        }

        private Json.Obj document(boolean areTricky) {
            Json.Obj document = obj();
            if (asked == Asked.TRANSACT_GET || random.nextInt(12) > 0) {
                add(document, member(), holder(areTricky));
            }
            if (random.nextBoolean()) {
                add(
                        document,
                        "ConsumedCapacity",
                        asked == Asked.BATCH_GET || asked == Asked.BATCH_READ || asked == Asked.TRANSACT_GET
                                ? arr(List.of(capacity()))
                                : capacity());
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                add(document, "New" + i + (random.nextInt(9) > 0 ? "" : values.text()), values.noise(3));
            }
            more(document);
            return document;
        }

        private static void add(Json.Obj object, String name, Json value) {
            object.members().add(new Json.Member(name, value));
        }

        private Json capacity() {
            return obj(
                    new Json.Member("TableName", Json.text(Specimen.TABLE)),
                    new Json.Member("CapacityUnits", raw(random.nextInt(9) / 2.0)));
        }

        private String member() {
            return switch (asked.shape()) {
                case ITEM -> "Item";
                case ITEMS -> "Items";
                case TABLES, RESPONSES -> "Responses";
                case ATTRIBUTES -> "Attributes";
            };
        }

        private Json holder(boolean areTricky) {
            return switch (asked.shape()) {
                case ITEM, ATTRIBUTES -> item(0, areTricky);
                case ITEMS -> arr(all(areTricky));
                case TABLES -> obj(Specimen.TABLE, arr(all(areTricky)));
                case RESPONSES ->
                    arr(all(areTricky).stream()
                            .map(item -> random.nextInt(4) == 0 ? obj() : obj("Item", item))
                            .toList());
            };
        }

        private List<Json> all(boolean areTricky) {
            // A transaction is answered with as many items as it asked for.
            int count = asked == Asked.TRANSACT_GET ? Asked.KEYS : random.nextInt(Asked.KEYS + 1);
            return IntStream.range(0, count).mapToObj(i -> item(i, areTricky)).toList();
        }

        private Json item(int number, boolean isTricky) {
            String id = Asked.id(number);
            return isTricky ? items.tricky(id) : items.item(id);
        }

        private void more(Json.Obj document) {
            switch (asked.shape()) {
                case ITEMS -> {
                    add(document, "Count", raw(random.nextInt(5)));
                    add(document, "ScannedCount", raw(random.nextInt(9)));
                    if (random.nextInt(4) == 0) {
                        add(document, "LastEvaluatedKey", obj("id", values.value()));
                    }
                }
                case TABLES -> {
                    if (random.nextInt(4) == 0) {
                        Json key = obj("id", RandomValues.s(Asked.id(0)));
                        add(document, "UnprocessedKeys", obj(Specimen.TABLE, obj("Keys", arr(List.of(key)))));
                    } else if (random.nextBoolean()) {
                        add(document, "UnprocessedKeys", obj());
                    }
                }
                default -> {}
            }
        }

        /** The members of the answer itself are not what they should be. */
        private void spoil(Json.Obj document) {
            List<Json.Member> members = document.members();
            int at = random.nextInt(members.size() + 1);
            if (at == members.size()) {
                add(document, member(), values.noise(3));
            } else if (random.nextInt(3) == 0) {
                members.add(members.get(at));
            } else if (random.nextBoolean()) {
                members.set(at, new Json.Member(members.get(at).name(), values.noise(3)));
            } else {
                nested(members.get(at).value());
            }
        }

        /** Something strange stands among the items, or around them. */
        private void nested(Json value) {
            if (value instanceof Json.Obj object) {
                add(object, random.nextBoolean() ? "Item" : values.text(), values.noise(3));
            } else if (value instanceof Json.Arr array) {
                array.elements().stream()
                        .filter(Json.Obj.class::isInstance)
                        .limit(1)
                        .forEach(this::nested);
            }
        }
    }
}
