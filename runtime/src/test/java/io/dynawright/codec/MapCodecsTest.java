package io.dynawright.codec;

import static io.dynawright.codec.Attributes.NULL;
import static io.dynawright.codec.Attributes.item;
import static io.dynawright.codec.Attributes.l;
import static io.dynawright.codec.Attributes.m;
import static io.dynawright.codec.Attributes.n;
import static io.dynawright.codec.Attributes.read;
import static io.dynawright.codec.Attributes.readError;
import static io.dynawright.codec.Attributes.s;
import static io.dynawright.codec.Attributes.ss;
import static io.dynawright.codec.Attributes.write;
import static io.dynawright.codec.Attributes.writeError;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MapCodecsTest {

    private static final Codec<Map<String, Long>> MAP = MapCodec.of(StringCodec.INSTANCE, LongCodec.INSTANCE);

    private enum Nothing {}

    private static <K> Codec<Map<K, Long>> from(ScalarCodec<K> key) {
        return MapCodec.of(key, LongCodec.INSTANCE);
    }

    private static <K> void isNamed(ScalarCodec<K> key, K value, String name) {
        assertThat(write(from(key), Map.of(value, 1L))).isEqualTo(m(name, n("1")));
        assertThat(read(from(key), m(name, n("1"))).keySet())
                .usingRecursiveComparison()
                .isEqualTo(Set.of(value));
    }

    @Test
    void everyScalarNamesEntries() {
        isNamed(StringCodec.INSTANCE, "a.b[0]", "a.b[0]");
        isNamed(CharacterCodec.INSTANCE, '€', "€");
        isNamed(UuidCodec.INSTANCE, new UUID(0, 1), "00000000-0000-0000-0000-000000000001");
        isNamed(LocalDateCodec.INSTANCE, LocalDate.of(2026, 11, 21), "2026-11-21");
        isNamed(EnumCodec.of(TimeUnit.values(), "ns", "us", "ms", "s", "min", "h", "d"), TimeUnit.DAYS, "d");
        isNamed(LongCodec.INSTANCE, -7L, "-7");
        isNamed(DoubleCodec.INSTANCE, 0.5, "0.5");
        isNamed(FloatCodec.INSTANCE, 0.1f, "0.1");
        isNamed(BigDecimalCodec.INSTANCE, new BigDecimal("1.50"), "1.50");
        isNamed(BooleanCodec.INSTANCE, true, "true");
        isNamed(BooleanCodec.INSTANCE, false, "false");
        isNamed(Version.BINARY, new Version("ab"), "YWI=");
        isNamed(OptionalCodec.of(StringCodec.INSTANCE), Optional.of("x"), "x");
    }

    @Test
    void namesThatAreNoKeysAreRefusedWithTheirPath() {
        String found = ", found a value of type N that is none";
        assertThat(readError(from(LongCodec.INSTANCE), m("x", n("1"))))
                .isEqualTo("a.x: expected an entry whose key is a long" + found);
        assertThat(readError(from(BooleanCodec.INSTANCE), m("TRUE", n("1"))))
                .isEqualTo("a.TRUE: expected an entry whose key is true or false" + found);
        assertThat(readError(from(ByteArrayCodec.INSTANCE), m("?", n("1"))))
                .isEqualTo("a.?: expected an entry whose key is Base64" + found);
        assertThat(readError(ListCodec.of(from(UuidCodec.INSTANCE)), l(m(), m("x", n("1")))))
                .isEqualTo("a[1].x: expected an entry whose key is a UUID" + found);
    }

    @Test
    void keysThatCannotBeStoredAreRefusedWithThePathOfTheMap() {
        assertThat(writeError(from(DoubleCodec.INSTANCE), Map.of(Double.NaN, 1L)))
                .isEqualTo("a: expected a map of which every key is a finite number");
        assertThat(writeError(from(StringCodec.INSTANCE), Map.of("\ud83d", 1L)))
                .isEqualTo("a: expected a map of which every key is a text without halves of surrogate pairs");
        assertThat(writeError(ListCodec.of(MAP), List.of(Map.of(), Collections.singletonMap(null, 1L))))
                .isEqualTo("a[1]: expected a map without null or empty keys");
        assertThat(writeError(from(OptionalCodec.of(StringCodec.INSTANCE)), Map.of(Optional.empty(), 1L)))
                .isEqualTo("a: expected a map without null or empty keys");
    }

    @Test
    void keysWithTheSameNameAreRefused() {
        assertThat(writeError(from(DoubleCodec.INSTANCE), Map.of(0.0, 1L, -0.0, 2L)))
                .isEqualTo("a: expected a map whose keys are stored differently");
        Map<Long, Long> read = read(from(LongCodec.INSTANCE), m("1", n("1"), "2", n("2")));
        assertThat(read).containsExactly(Map.entry(1L, 1L), Map.entry(2L, 2L));
        assertThat(readError(from(LongCodec.INSTANCE), m("1", n("1"), "1.0", n("2"))))
                .isEqualTo("a.1.0: expected an entry whose key is another than that of the entries before,"
                        + " found a value of type N that is none");
    }

    @Test
    void nullValuesAreStoredAsNull() {
        Map<String, Long> map = new HashMap<>();
        map.put("x", null);
        assertThat(write(MAP, map)).isEqualTo(m("x", NULL));
        assertThat(read(MAP, m("x", NULL))).isEqualTo(map);
    }

    @Test
    void emptyMapsAreStored() {
        assertThat(item(MAP, Map.of())).containsExactly(Map.entry("a", m()));
        assertThat(read(MAP, m())).isEmpty();
        assertThat(item(MAP, null)).isEmpty();
    }

    @Test
    void valuesThatStandForAbsenceAreNull() {
        Codec<Map<String, Set<String>>> codec = MapCodec.of(StringCodec.INSTANCE, SetCodec.of(StringCodec.INSTANCE));
        assertThat(write(codec, Map.of("x", Set.of()))).isEqualTo(m("x", NULL));
        assertThat(read(codec, m("x", NULL))).containsExactly(Map.entry("x", Set.of()));
    }

    @Test
    void mapsKeepTheOrderInWhichEntriesCome() {
        Map<String, Long> map = new LinkedHashMap<>();
        map.put("b", 1L);
        map.put("a", 2L);
        assertThat(write(MAP, map).m().keySet()).containsExactly("b", "a");
        assertThat(read(MAP, m("b", n("1"), "a", n("2"))).keySet()).containsExactly("b", "a");
    }

    @Test
    void sortedMapsForgetTheirComparator() {
        SortedMap<String, Long> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.putAll(Map.of("a", 1L, "b", 2L));
        Codec<SortedMap<String, Long>> codec = SortedMapCodec.of(StringCodec.INSTANCE, LongCodec.INSTANCE);
        assertThat(write(codec, backwards).m().keySet()).containsExactly("b", "a");
        assertThat(read(codec, write(codec, backwards)).keySet()).containsExactly("a", "b");
    }

    @Test
    void concurrentMapsCannotHoldNull() {
        Codec<ConcurrentMap<String, Long>> codec = ConcurrentMapCodec.of(StringCodec.INSTANCE, LongCodec.INSTANCE);
        assertThat(readError(codec, m("x", NULL)))
                .isEqualTo("a.x: expected an entry that is not NULL, found a value of type NULL that is none");
        assertThat(read(ConcurrentMapCodec.of(StringCodec.INSTANCE, SetCodec.of(StringCodec.INSTANCE)), m("x", NULL)))
                .containsExactly(Map.entry("x", Set.of()));
    }

    @Test
    void enumMapsAreSortedByConstant() {
        Codec<EnumMap<TimeUnit, Long>> codec = EnumMapCodec.of(CompositeSamples.UNIT, LongCodec.INSTANCE);
        assertThat(read(codec, m("DAYS", n("1"), "HOURS", n("2"))).keySet())
                .containsExactly(TimeUnit.HOURS, TimeUnit.DAYS);
        assertThat(readError(codec, m("WEEKS", n("1")))).startsWith("a.WEEKS: expected an entry whose key is one of ");
        assertThat(read(EnumMapCodec.of(EnumCodec.of(Nothing.values()), LongCodec.INSTANCE), m()))
                .isEmpty();
    }

    @Test
    void wrongTypesDeepInsideAreNamed() {
        assertThat(readError(MapCodec.of(StringCodec.INSTANCE, ListCodec.of(MAP)), m("x", l(m("y", s("1"))))))
                .isEqualTo("a.x[0].y: expected N, found S");
        assertThat(readError(MAP, ss("x"))).isEqualTo("a: expected M, found SS");
    }
}
