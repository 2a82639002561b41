package io.dynawright.samples.conformance.support;

import io.dynawright.codec.AttributeType;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Comparator;
import io.dynawright.expression.Condition;
import io.dynawright.expression.Path;
import io.dynawright.expression.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Random items of every type under few names, and random conditions on them that DynamoDB takes. */
public final class RandomConditions {

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f");
    private static final List<AttributeValue> TEXTS = Stream.of("", "a", "ab", "b", "é", "\uffff", "😀", "aé😀b")
            .map(AttributeValue::fromS)
            .toList();
    private static final List<AttributeValue> NUMBERS = Stream.of(
                    "0", "-0.0", "1", "1.00", "10", "1E1", "-1", "4", "0.1")
            .map(AttributeValue::fromN)
            .toList();
    private static final List<AttributeValue> BINARIES = Stream.of(
                    bytes(), bytes(1), bytes(1, 2), bytes(2, 1, 2), bytes(-1))
            .map(AttributeValue::fromB)
            .toList();
    private static final List<AttributeValue> OTHERS = List.of(
            AttributeValue.fromBool(true),
            AttributeValue.fromBool(false),
            AttributeValue.fromNul(true),
            AttributeValue.fromSs(List.of("a", "b")),
            AttributeValue.fromSs(List.of("b", "a")),
            AttributeValue.fromSs(List.of("ab")),
            AttributeValue.fromNs(List.of("1", "10")),
            AttributeValue.fromNs(List.of("1E1", "1.0")),
            AttributeValue.fromBs(List.of(bytes(1), bytes(1, 2))));

    private final Random random;

    /** Those that come from this seed. */
    public RandomConditions(long seed) {
        this.random = new Random(seed);
    }

    /** Some attributes, each of any type; several items have the same types under the same names now and then. */
    public Map<String, AttributeValue> attributes() {
        Map<String, AttributeValue> attributes = new HashMap<>();
        for (String name : NAMES) {
            if (random.nextInt(5) > 0) {
                attributes.put(name, value(2));
            }
        }
        return attributes;
    }

    /** A condition with others inside, to this depth at most. */
    public Condition condition(int depth) {
        return switch (depth == 0 ? 3 : random.nextInt(6)) {
            case 0 -> new Condition.And(conditions(depth - 1));
            case 1 -> new Condition.Or(conditions(depth - 1));
            case 2 -> new Condition.Not(condition(depth - 1));
            default -> legal(this::atom);
        };
    }

    private List<Condition> conditions(int depth) {
        int count = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(3);
        return IntStream.range(0, count).mapToObj(i -> condition(depth)).toList();
    }

    /** What our own checks refuse is made once more. */
    private static Condition legal(Supplier<Condition> made) {
        while (true) {
            try {
                return made.get();
            } catch (InvalidRequestException refused) {
                continue;
            }
        }
    }

    private Condition atom() {
        return switch (random.nextInt(9)) {
            case 0, 1 -> comparison();
            case 2 -> between();
            case 3 -> new Condition.In(named(), values(random.nextInt(9) == 0 ? 120 : 1 + random.nextInt(4)));
            case 4 -> new Condition.BeginsWith(path(), random.nextBoolean() ? stored() : given(one(sequences())));
            case 5 -> new Condition.Contains(path(), random.nextBoolean() ? stored() : given(value(1)));
            case 6 -> new Condition.Exists(path());
            case 7 -> new Condition.NotExists(path());
            default -> new Condition.HasType(path(), one(List.of(AttributeType.values())));
        };
    }

    private Condition comparison() {
        Comparator comparator = one(List.of(Comparator.values()));
        boolean isOrder = comparator != Comparator.EQ && comparator != Comparator.NE;
        Term right = random.nextInt(3) > 0 ? given(isOrder ? one(ordered()) : value(2)) : named();
        return new Condition.Compare(named(), comparator, right);
    }

    private Condition between() {
        if (random.nextBoolean()) {
            return new Condition.Between(named(), named(), named());
        }
        List<AttributeValue> kind = one(List.of(TEXTS, NUMBERS, BINARIES));
        Term low = given(one(kind));
        return new Condition.Between(named(), low, random.nextInt(3) > 0 ? given(one(kind)) : named());
    }

    private Term named() {
        return random.nextInt(4) == 0 ? new Term.Size(path()) : stored();
    }

    private Term stored() {
        return new Term.Stored(path());
    }

    private static Term given(AttributeValue value) {
        return new Term.Value(value);
    }

    private Path path() {
        Path path = Path.of(one(NAMES));
        while (random.nextInt(4) == 0) {
            path = random.nextBoolean() ? path.entry(one(NAMES)) : path.at(random.nextInt(3));
        }
        return path;
    }

    private List<AttributeValue> values(int count) {
        return IntStream.range(0, count).mapToObj(i -> value(1)).toList();
    }

    private AttributeValue value(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> one(TEXTS);
            case 1 -> one(NUMBERS);
            case 2 -> one(BINARIES);
            case 3 -> one(OTHERS);
            case 4 ->
                AttributeValue.fromL(IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> value(depth - 1))
                        .toList());
            default ->
                AttributeValue.fromM(NAMES.stream()
                        .filter(name -> random.nextInt(3) == 0)
                        .collect(Collectors.toMap(name -> name, name -> value(depth - 1))));
        };
    }

    private static List<AttributeValue> sequences() {
        return Stream.of(TEXTS, BINARIES).flatMap(List::stream).toList();
    }

    private static List<AttributeValue> ordered() {
        return Stream.of(TEXTS, NUMBERS, BINARIES).flatMap(List::stream).toList();
    }

    private <E> E one(List<E> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static SdkBytes bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return SdkBytes.fromByteArray(bytes);
    }
}
