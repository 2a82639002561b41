package io.dynawright.samples.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import io.dynawright.PagedResults;
import io.dynawright.samples.conformance.KeyTypes.Letter;
import io.dynawright.samples.conformance.support.Tables;
import io.dynawright.schema.EntitySchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every type of key, as partition and as sort key: random keys are found again, in the order that Java documents for them. */
class KeyTypesTest {

    private static final long SEED = 20261121;
    private static final int KEYS = 15;

    @RegisterExtension
    private final Tables tables = new Tables(
            KeyTypes_StringsSchema.INSTANCE,
            KeyTypes_CharsSchema.INSTANCE,
            KeyTypes_BytesSchema.INSTANCE,
            KeyTypes_ShortsSchema.INSTANCE,
            KeyTypes_IntsSchema.INSTANCE,
            KeyTypes_LongsSchema.INSTANCE,
            KeyTypes_FloatsSchema.INSTANCE,
            KeyTypes_DoublesSchema.INSTANCE,
            KeyTypes_DecimalsSchema.INSTANCE,
            KeyTypes_IntegersSchema.INSTANCE,
            KeyTypes_BinariesSchema.INSTANCE,
            KeyTypes_InstantsSchema.INSTANCE,
            KeyTypes_DatesSchema.INSTANCE,
            KeyTypes_UuidsSchema.INSTANCE,
            KeyTypes_EnumsSchema.INSTANCE);

    /**
     * The calls of one repository.
     *
     * @param entity makes an entity of a partition and a sort key
     * @param order DynamoDB's, as Java has it
     */
    private record Case<T, K>(
            EntitySchema<T> schema,
            BiFunction<K, K, T> entity,
            Function<T, T> put,
            BiFunction<K, K, Optional<T>> find,
            Function<K, PagedResults<T>> query,
            Function<T, K> sort,
            Function<Random, K> random,
            Comparator<K> order) {}

    @TestFactory
    Stream<DynamicTest> keysAreFoundAndSorted() {
        return cases(tables.dynawright())
                .map(each -> DynamicTest.dynamicTest(each.schema().tableName(), () -> verify(each)));
    }

    private static <T, K> void verify(Case<T, K> each) {
        Random random = new Random(SEED);
        K partition = each.random().apply(random);
        List<K> keys = Stream.generate(() -> each.random().apply(random))
                .limit(KEYS)
                .sorted(each.order())
                .collect(ArrayList::new, (distinct, key) -> add(distinct, key, each.order()), List::addAll);

        keys.forEach(key -> each.put().apply(each.entity().apply(partition, key)));

        assertThat(each.query().apply(partition).stream().map(each.sort()))
                .usingElementComparator(each.order())
                .containsExactlyElementsOf(keys);
        assertThat(keys)
                .allSatisfy(key -> assertThat(each.find().apply(partition, key))
                        .hasValueSatisfying(found -> assertThat(
                                        each.order().compare(each.sort().apply(found), key))
                                .isZero()));
    }

    private static <K> void add(List<K> sorted, K key, Comparator<K> order) {
        if (sorted.isEmpty() || order.compare(sorted.get(sorted.size() - 1), key) != 0) {
            sorted.add(key);
        }
    }

    private static Stream<Case<?, ?>> cases(Dynawright dynawright) {
        var strings = new KeyTypes_StringsRepository(dynawright);
        var chars = new KeyTypes_CharsRepository(dynawright);
        var bytes = new KeyTypes_BytesRepository(dynawright);
        var shorts = new KeyTypes_ShortsRepository(dynawright);
        var ints = new KeyTypes_IntsRepository(dynawright);
        var longs = new KeyTypes_LongsRepository(dynawright);
        var floats = new KeyTypes_FloatsRepository(dynawright);
        var doubles = new KeyTypes_DoublesRepository(dynawright);
        var decimals = new KeyTypes_DecimalsRepository(dynawright);
        var integers = new KeyTypes_IntegersRepository(dynawright);
        var binaries = new KeyTypes_BinariesRepository(dynawright);
        var instants = new KeyTypes_InstantsRepository(dynawright);
        var dates = new KeyTypes_DatesRepository(dynawright);
        var uuids = new KeyTypes_UuidsRepository(dynawright);
        var enums = new KeyTypes_EnumsRepository(dynawright);
        return Stream.of(
                new Case<KeyTypes.Strings, String>(
                        KeyTypes_StringsSchema.INSTANCE,
                        KeyTypes.Strings::new,
                        strings::put,
                        strings::find,
                        strings::query,
                        KeyTypes.Strings::sort,
                        KeyTypesTest::text,
                        Comparator.comparing(key -> key.getBytes(UTF_8), Arrays::compareUnsigned)),
                new Case<KeyTypes.Chars, Character>(
                        KeyTypes_CharsSchema.INSTANCE,
                        KeyTypes.Chars::new,
                        chars::put,
                        chars::find,
                        chars::query,
                        KeyTypes.Chars::sort,
                        random -> (char) random.nextInt(1, Character.MIN_SURROGATE),
                        Comparator.naturalOrder()),
                new Case<KeyTypes.Bytes, Byte>(
                        KeyTypes_BytesSchema.INSTANCE,
                        KeyTypes.Bytes::new,
                        bytes::put,
                        bytes::find,
                        bytes::query,
                        KeyTypes.Bytes::sort,
                        random -> (byte) random.nextInt(),
                        Comparator.naturalOrder()),
                new Case<KeyTypes.Shorts, Short>(
                        KeyTypes_ShortsSchema.INSTANCE,
                        KeyTypes.Shorts::new,
                        shorts::put,
                        shorts::find,
                        shorts::query,
                        KeyTypes.Shorts::sort,
                        random -> (short) random.nextInt(),
                        Comparator.naturalOrder()),
                new Case<KeyTypes.Ints, Integer>(
                        KeyTypes_IntsSchema.INSTANCE,
                        KeyTypes.Ints::new,
                        ints::put,
                        ints::find,
                        ints::query,
                        KeyTypes.Ints::sort,
                        Random::nextInt,
                        Comparator.naturalOrder()),
                new Case<KeyTypes.Longs, Long>(
                        KeyTypes_LongsSchema.INSTANCE,
                        KeyTypes.Longs::new,
                        longs::put,
                        longs::find,
                        longs::query,
                        KeyTypes.Longs::sort,
                        Random::nextLong,
                        Comparator.naturalOrder()),
                new Case<KeyTypes.Floats, Float>(
                        KeyTypes_FloatsSchema.INSTANCE,
                        KeyTypes.Floats::new,
                        floats::put,
                        floats::find,
                        floats::query,
                        KeyTypes.Floats::sort,
                        random -> (float) number(random),
                        Comparator.naturalOrder()),
                new Case<KeyTypes.Doubles, Double>(
                        KeyTypes_DoublesSchema.INSTANCE,
                        KeyTypes.Doubles::new,
                        doubles::put,
                        doubles::find,
                        doubles::query,
                        KeyTypes.Doubles::sort,
                        KeyTypesTest::number,
                        Comparator.naturalOrder()),
                new Case<KeyTypes.Decimals, BigDecimal>(
                        KeyTypes_DecimalsSchema.INSTANCE,
                        KeyTypes.Decimals::new,
                        decimals::put,
                        decimals::find,
                        decimals::query,
                        KeyTypes.Decimals::sort,
                        random -> new BigDecimal(new BigInteger(120, random), random.nextInt(-80, 80)),
                        Comparator.naturalOrder()),
                new Case<KeyTypes.Integers, BigInteger>(
                        KeyTypes_IntegersSchema.INSTANCE,
                        KeyTypes.Integers::new,
                        integers::put,
                        integers::find,
                        integers::query,
                        KeyTypes.Integers::sort,
                        random -> new BigInteger(random.nextInt(1, 120), random)
                                .multiply(BigInteger.valueOf(random.nextBoolean() ? 1 : -1)),
                        Comparator.naturalOrder()),
                new Case<KeyTypes.Binaries, byte[]>(
                        KeyTypes_BinariesSchema.INSTANCE,
                        KeyTypes.Binaries::new,
                        binaries::put,
                        binaries::find,
                        binaries::query,
                        KeyTypes.Binaries::sort,
                        KeyTypesTest::binary,
                        Arrays::compareUnsigned),
                new Case<KeyTypes.Instants, Instant>(
                        KeyTypes_InstantsSchema.INSTANCE,
                        KeyTypes.Instants::new,
                        instants::put,
                        instants::find,
                        instants::query,
                        KeyTypes.Instants::sort,
                        KeyTypesTest::instant,
                        Comparator.naturalOrder()),
                new Case<KeyTypes.Dates, LocalDate>(
                        KeyTypes_DatesSchema.INSTANCE,
                        KeyTypes.Dates::new,
                        dates::put,
                        dates::find,
                        dates::query,
                        KeyTypes.Dates::sort,
                        random -> LocalDate.ofYearDay(random.nextInt(10_000), random.nextInt(1, 366)),
                        Comparator.naturalOrder()),
                new Case<KeyTypes.Uuids, UUID>(
                        KeyTypes_UuidsSchema.INSTANCE,
                        KeyTypes.Uuids::new,
                        uuids::put,
                        uuids::find,
                        uuids::query,
                        KeyTypes.Uuids::sort,
                        random -> new UUID(random.nextLong(), random.nextLong()),
                        Comparator.comparing(UUID::toString)),
                new Case<KeyTypes.Enums, Letter>(
                        KeyTypes_EnumsSchema.INSTANCE,
                        KeyTypes.Enums::new,
                        enums::put,
                        enums::find,
                        enums::query,
                        KeyTypes.Enums::sort,
                        random -> Letter.values()[random.nextInt(3)],
                        Comparator.comparing(Letter::name)));
    }

    /** Up to six characters, one of which is beyond the basic plane now and then. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int range = random.nextInt(3);
            text.appendCodePoint(
                    range == 0
                            ? random.nextInt('a', 'd')
                            : range == 1 ? random.nextInt(0xE000, 0xFFFE) : random.nextInt(0x1F600, 0x1F650));
        }
        return text.toString();
    }

    private static byte[] binary(Random random) {
        byte[] bytes = new byte[random.nextInt(1, 5)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Of any magnitude that a float has, too. */
    private static double number(Random random) {
        return random.nextGaussian() * Math.pow(10, random.nextInt(-30, 30));
    }

    private static Instant instant(Random random) {
        long second = random.nextLong(Instant.parse("0000-01-01T00:00:00Z").getEpochSecond(), 253_402_300_799L);
        return Instant.ofEpochSecond(second, random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
    }
}
