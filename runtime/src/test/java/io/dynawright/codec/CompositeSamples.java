package io.dynawright.codec;

import static io.dynawright.codec.Attributes.b;
import static io.dynawright.codec.Attributes.bool;
import static io.dynawright.codec.Attributes.bs;
import static io.dynawright.codec.Attributes.l;
import static io.dynawright.codec.Attributes.m;
import static io.dynawright.codec.Attributes.n;
import static io.dynawright.codec.Attributes.ns;
import static io.dynawright.codec.Attributes.s;
import static io.dynawright.codec.Attributes.ss;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.internal.converter.attribute.IntegerAttributeConverter;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What each factory of codecs makes, at work on one value. */
final class CompositeSamples {

    /**
     * One factory's.
     *
     * @param factory such as {@code SetCodec.of(TextCodec)}
     */
    record Sample<T>(String factory, Codec<T> codec, T value, AttributeValue stored) {

        @Override
        public String toString() {
            return factory;
        }
    }

    static final EnumCodec<TimeUnit> UNIT = EnumCodec.of(TimeUnit.values());

    private final List<Sample<?>> samples = new ArrayList<>();

    private CompositeSamples() {
        lists();
        sets();
        sortedSets();
        maps();
        others();
    }

    private <T> void sample(String factory, Codec<T> codec, T value, AttributeValue stored) {
        samples.add(new Sample<>(factory, codec, value, stored));
    }

    static List<Sample<?>> all() {
        return new CompositeSamples().samples;
    }

    private <C extends Collection<String>> void list(String name, Codec<C> codec, Supplier<C> empty) {
        C value = empty.get();
        value.add("b");
        value.add("a");
        sample(name + ".of(Codec)", codec, value, l(s("b"), s("a")));
    }

    private void lists() {
        list("ListCodec", ListCodec.of(StringCodec.INSTANCE), ArrayList::new);
        list("CollectionCodec", CollectionCodec.of(StringCodec.INSTANCE), ArrayList::new);
        list("ArrayListCodec", ArrayListCodec.of(StringCodec.INSTANCE), ArrayList::new);
        list("LinkedListCodec", LinkedListCodec.of(StringCodec.INSTANCE), LinkedList::new);
        list("QueueCodec", QueueCodec.of(StringCodec.INSTANCE), LinkedList::new);
        list("DequeCodec", DequeCodec.of(StringCodec.INSTANCE), LinkedList::new);
        list("ArrayDequeCodec", ArrayDequeCodec.of(StringCodec.INSTANCE), ArrayDeque::new);
        sample(
                "ArrayCodec.of(Codec, Object[])",
                ArrayCodec.of(StringCodec.INSTANCE, new String[0]),
                new String[] {"b", "a"},
                l(s("b"), s("a")));
    }

    private void sets() {
        sample(
                "SetCodec.of(TextCodec)",
                SetCodec.of(StringCodec.INSTANCE),
                new LinkedHashSet<>(List.of("b", "a")),
                ss("b", "a"));
        sample(
                "SetCodec.of(NumberCodec)",
                SetCodec.of(LongCodec.INSTANCE),
                new LinkedHashSet<>(List.of(2L, 1L)),
                ns("2", "1"));
        sample("SetCodec.of(BinaryCodec)", SetCodec.of(ByteArrayCodec.INSTANCE), bytes(new HashSet<>()), bs("a"));
        sample(
                "SetCodec.of(Codec)",
                SetCodec.of(BooleanCodec.INSTANCE),
                new LinkedHashSet<>(List.of(true, false)),
                l(bool(true), bool(false)));
        sample(
                "HashSetCodec.of(TextCodec)",
                HashSetCodec.of(StringCodec.INSTANCE),
                new HashSet<>(List.of("a")),
                ss("a"));
        sample(
                "HashSetCodec.of(NumberCodec)",
                HashSetCodec.of(LongCodec.INSTANCE),
                new HashSet<>(List.of(1L)),
                ns("1"));
        sample(
                "HashSetCodec.of(BinaryCodec)",
                HashSetCodec.of(ByteArrayCodec.INSTANCE),
                bytes(new HashSet<>()),
                bs("a"));
        sample(
                "HashSetCodec.of(Codec)",
                HashSetCodec.of(BooleanCodec.INSTANCE),
                new HashSet<>(List.of(true)),
                l(bool(true)));
        sample(
                "LinkedHashSetCodec.of(TextCodec)",
                LinkedHashSetCodec.of(StringCodec.INSTANCE),
                new LinkedHashSet<>(List.of("b", "a")),
                ss("b", "a"));
        sample(
                "LinkedHashSetCodec.of(NumberCodec)",
                LinkedHashSetCodec.of(LongCodec.INSTANCE),
                new LinkedHashSet<>(List.of(2L, 1L)),
                ns("2", "1"));
        sample(
                "LinkedHashSetCodec.of(BinaryCodec)",
                LinkedHashSetCodec.of(ByteArrayCodec.INSTANCE),
                bytes(new LinkedHashSet<>()),
                bs("a"));
        sample(
                "LinkedHashSetCodec.of(Codec)",
                LinkedHashSetCodec.of(BooleanCodec.INSTANCE),
                new LinkedHashSet<>(List.of(true)),
                l(bool(true)));
        sample(
                "EnumSetCodec.of(EnumCodec)",
                EnumSetCodec.of(UNIT),
                EnumSet.of(TimeUnit.DAYS, TimeUnit.HOURS),
                ss("HOURS", "DAYS"));
    }

    private static <S extends Collection<byte[]>> S bytes(S set) {
        set.add(new byte[] {'a'});
        return set;
    }

    private void sortedSets() {
        sample(
                "SortedSetCodec.of(TextCodec)",
                SortedSetCodec.of(StringCodec.INSTANCE),
                new TreeSet<>(List.of("b", "a")),
                ss("a", "b"));
        sample(
                "SortedSetCodec.of(NumberCodec)",
                SortedSetCodec.of(LongCodec.INSTANCE),
                new TreeSet<>(List.of(2L, 1L)),
                ns("1", "2"));
        sample("SortedSetCodec.of(BinaryCodec)", SortedSetCodec.of(Version.BINARY), sorted(), bs("a", "b"));
        sample(
                "SortedSetCodec.of(Codec)",
                SortedSetCodec.of(BooleanCodec.INSTANCE),
                new TreeSet<>(List.of(true, false)),
                l(bool(false), bool(true)));
        sample(
                "NavigableSetCodec.of(TextCodec)",
                NavigableSetCodec.of(StringCodec.INSTANCE),
                new TreeSet<>(List.of("b", "a")),
                ss("a", "b"));
        sample(
                "NavigableSetCodec.of(NumberCodec)",
                NavigableSetCodec.of(LongCodec.INSTANCE),
                new TreeSet<>(List.of(2L, 1L)),
                ns("1", "2"));
        sample("NavigableSetCodec.of(BinaryCodec)", NavigableSetCodec.of(Version.BINARY), sorted(), bs("a", "b"));
        sample(
                "NavigableSetCodec.of(Codec)",
                NavigableSetCodec.of(BooleanCodec.INSTANCE),
                new TreeSet<>(List.of(true, false)),
                l(bool(false), bool(true)));
        sample(
                "TreeSetCodec.of(TextCodec)",
                TreeSetCodec.of(StringCodec.INSTANCE),
                new TreeSet<>(List.of("b", "a")),
                ss("a", "b"));
        sample(
                "TreeSetCodec.of(NumberCodec)",
                TreeSetCodec.of(LongCodec.INSTANCE),
                new TreeSet<>(List.of(2L, 1L)),
                ns("1", "2"));
        sample("TreeSetCodec.of(BinaryCodec)", TreeSetCodec.of(Version.BINARY), sorted(), bs("a", "b"));
        sample(
                "TreeSetCodec.of(Codec)",
                TreeSetCodec.of(BooleanCodec.INSTANCE),
                new TreeSet<>(List.of(true, false)),
                l(bool(false), bool(true)));
    }

    private static TreeSet<Version> sorted() {
        return new TreeSet<>(List.of(new Version("b"), new Version("a")));
    }

    private <M extends Map<String, Long>> void map(String name, Codec<M> codec, M value) {
        value.put("one", 1L);
        sample(name + ".of(ScalarCodec, Codec)", codec, value, m("one", n("1")));
    }

    private void maps() {
        ScalarCodec<String> key = StringCodec.INSTANCE;
        Codec<Long> value = LongCodec.INSTANCE;
        map("MapCodec", MapCodec.of(key, value), new HashMap<>());
        map("HashMapCodec", HashMapCodec.of(key, value), new HashMap<>());
        map("LinkedHashMapCodec", LinkedHashMapCodec.of(key, value), new LinkedHashMap<>());
        map("SortedMapCodec", SortedMapCodec.of(key, value), new TreeMap<>());
        map("NavigableMapCodec", NavigableMapCodec.of(key, value), new TreeMap<>());
        map("TreeMapCodec", TreeMapCodec.of(key, value), new TreeMap<>());
        map("ConcurrentMapCodec", ConcurrentMapCodec.of(key, value), new ConcurrentHashMap<>());
        map("ConcurrentHashMapCodec", ConcurrentHashMapCodec.of(key, value), new ConcurrentHashMap<>());
        sample(
                "EnumMapCodec.of(EnumCodec, Codec)",
                EnumMapCodec.of(UNIT, value),
                new EnumMap<>(Map.of(TimeUnit.DAYS, 7L)),
                m("DAYS", n("7")));
    }

    private void others() {
        sample("OptionalCodec.of(TextCodec)", OptionalCodec.of(StringCodec.INSTANCE), Optional.of("x"), s("x"));
        sample("OptionalCodec.of(NumberCodec)", OptionalCodec.of(LongCodec.INSTANCE), Optional.of(1L), n("1"));
        sample(
                "OptionalCodec.of(BinaryCodec)",
                OptionalCodec.of(ByteArrayCodec.INSTANCE),
                Optional.of(new byte[] {'a'}),
                b("a"));
        sample("OptionalCodec.of(BoolCodec)", OptionalCodec.of(BooleanCodec.INSTANCE), Optional.of(true), bool(true));
        sample(
                "OptionalCodec.of(Codec)",
                OptionalCodec.of(ListCodec.of(StringCodec.INSTANCE)),
                Optional.of(List.of("x")),
                l(s("x")));
        sample("EnumCodec.of(Enum[])", UNIT, TimeUnit.DAYS, s("DAYS"));
        sample(
                "EnumCodec.of(Enum[], String[])",
                EnumCodec.of(new TimeUnit[] {TimeUnit.NANOSECONDS}, "ns"),
                TimeUnit.NANOSECONDS,
                s("ns"));
        sample("JsonCodec.of(Class)", JsonCodec.of(int[].class), new int[] {1, 2}, s("[1,2]"));
        sample(
                "JsonCodec.of(TypeReference)",
                JsonCodec.of(new TypeReference<Map<String, SortedSet<Long>>>() {}),
                Map.of("x", new TreeSet<>(List.of(2L, 1L))),
                s("{\"x\":[1,2]}"));
        sample(
                "ConverterCodec.of(AttributeConverter)",
                ConverterCodec.of(IntegerAttributeConverter.create()),
                7,
                n("7"));
    }
}
