package io.dynawright.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codecs that are composed at random, and values of theirs: what is written is read. */
class RandomCodecsTest {

    private static final int SEEDS = 500;
    private static final int DEPTH = 6;

    /** A codec, and how to make one of its values; those that are equal are stored alike. */
    private record Kind<T>(String name, Codec<T> codec, Function<Random, T> value) {

        @Override
        public String toString() {
            return name;
        }
    }

    private record ScalarKind<K>(String name, ScalarCodec<K> codec, Function<Random, K> value) {

        Kind<K> asKind() {
            return new Kind<>(name, codec, value);
        }
    }

    static Stream<Long> seeds() {
        long first = Long.getLong("dynawright.seed", System.nanoTime());
        return Stream.iterate(first, seed -> seed + 1).limit(SEEDS);
    }

    @ParameterizedTest(name = "-Ddynawright.seed={0}")
    @MethodSource("seeds")
    void whatIsWrittenIsRead(long seed) {
        Random random = new Random(seed);
        isIdentity(kind(random, DEPTH), random);
    }

    private static <T> void isIdentity(Kind<T> kind, Random random) {
        T value = kind.value().apply(random);
        MapItemWriter out = new MapItemWriter();
        out.attribute("before", "x", StringCodec.INSTANCE);
        out.attribute("a", value, kind.codec());
        out.attribute("behind", "y", StringCodec.INSTANCE);

        MapItemReader in = new MapItemReader(out.item());
        assertThat(in.nextAttribute()).isEqualTo("before");
        String name = in.nextAttribute();
        T read = kind.codec().absent();
        if (name.equals("a")) {
            read = kind.codec().read(in);
            name = in.nextAttribute();
        }
        assertThat(name).isEqualTo("behind");
        assertThat(in.nextAttribute()).isNull();
        assertThat(read).as("%s", kind).usingRecursiveComparison().isEqualTo(value);
    }

    private static ScalarKind<?> scalar(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new ScalarKind<>("String", StringCodec.INSTANCE, RandomCodecsTest::text);
            case 1 -> new ScalarKind<>("Long", LongCodec.INSTANCE, Random::nextLong);
            case 2 -> new ScalarKind<>("Double", DoubleCodec.INSTANCE, r -> r.nextInt() / 8.0);
            case 3 -> new ScalarKind<>("BigDecimal", BigDecimalCodec.INSTANCE, RandomCodecsTest::decimal);
            case 4 -> new ScalarKind<>("UUID", UuidCodec.INSTANCE, r -> new UUID(r.nextLong(), r.nextLong()));
            case 5 ->
                new ScalarKind<>(
                        "Instant", InstantCodec.INSTANCE, r -> Instant.ofEpochSecond(r.nextInt(), r.nextInt(1000)));
            case 6 -> new ScalarKind<>("TimeUnit", CompositeSamples.UNIT, r -> TimeUnit.values()[r.nextInt(7)]);
            default -> new ScalarKind<>("Version", Version.BINARY, r -> new Version(text(r)));
        };
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(6), 0, 0x3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Without trailing zeros: two that differ in those alone are one number in a set. */
    private static BigDecimal decimal(Random random) {
        BigDecimal decimal = new BigDecimal(new BigInteger(100, random), random.nextInt(60) - 20).stripTrailingZeros();
        return decimal.signum() == 0 ? BigDecimal.ZERO : decimal;
    }

    private static Kind<?> kind(Random random, int depth) {
        if (depth == 0) {
            return scalar(random).asKind();
        }
        return switch (random.nextInt(7)) {
            case 0 -> scalar(random).asKind();
            case 1 -> list(kind(random, depth - 1));
            case 2 -> setOf(scalar(random));
            case 3 -> setOfElements(kind(random, depth - 1));
            case 4 -> map(scalar(random), kind(random, depth - 1));
            case 5 -> sortedMap(kind(random, depth - 1));
            default -> optional(kind(random, depth - 1));
        };
    }

    private static <E> Kind<List<E>> list(Kind<E> element) {
        return new Kind<>("List<" + element + ">", ListCodec.of(element.codec()), random -> {
            List<E> list = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                list.add(orAbsent(element, random));
            }
            return list;
        });
    }

    /** Now and then what stands for null. */
    private static <T> T orAbsent(Kind<T> kind, Random random) {
        return random.nextInt(5) == 0 ? kind.codec().absent() : kind.value().apply(random);
    }

    private static <E> Kind<Set<E>> setOf(ScalarKind<E> element) {
        return new Kind<>(
                "Set<" + element.name() + ">", setCodec(element.codec()), random -> set(element.asKind(), random));
    }

    private static <E> Codec<Set<E>> setCodec(ScalarCodec<E> element) {
        if (element instanceof TextCodec<E> text) {
            return SetCodec.of(text);
        }
        return element instanceof NumberCodec<E> number ? SetCodec.of(number) : SetCodec.of((BinaryCodec<E>) element);
    }

    private static <E> Kind<Set<E>> setOfElements(Kind<E> element) {
        return new Kind<>("set of " + element, SetCodec.of(element.codec()), random -> set(element, random));
    }

    private static <E> Set<E> set(Kind<E> element, Random random) {
        Set<E> set = new LinkedHashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            E value = element.value().apply(random);
            if (!element.codec().isAbsent(value)) {
                set.add(value);
            }
        }
        return set;
    }

    private static <K, V> Kind<Map<K, V>> map(ScalarKind<K> key, Kind<V> value) {
        return new Kind<>("Map<" + key.name() + ", " + value + ">", MapCodec.of(key.codec(), value.codec()), random -> {
            Map<K, V> map = new LinkedHashMap<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                map.put(key.value().apply(random), orAbsent(value, random));
            }
            return map;
        });
    }

    private static <V> Kind<SortedMap<String, V>> sortedMap(Kind<V> value) {
        return new Kind<>(
                "SortedMap<String, " + value + ">", SortedMapCodec.of(StringCodec.INSTANCE, value.codec()), random -> {
                    SortedMap<String, V> map = new TreeMap<>();
                    for (int i = random.nextInt(4); i > 0; i--) {
                        map.put(text(random), orAbsent(value, random));
                    }
                    return map;
                });
    }

    /** An optional of what stands for absence is read as the empty one. */
    private static <T> Kind<Optional<T>> optional(Kind<T> kind) {
        return new Kind<>("Optional<" + kind + ">", OptionalCodec.of(kind.codec()), random -> {
            T value = orAbsent(kind, random);
            return value == null || kind.codec().isAbsent(value) ? Optional.empty() : Optional.of(value);
        });
    }
}
