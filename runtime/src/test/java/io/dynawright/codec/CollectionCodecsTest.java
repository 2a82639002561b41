package io.dynawright.codec;

import static io.dynawright.codec.Attributes.NULL;
import static io.dynawright.codec.Attributes.bs;
import static io.dynawright.codec.Attributes.item;
import static io.dynawright.codec.Attributes.l;
import static io.dynawright.codec.Attributes.m;
import static io.dynawright.codec.Attributes.n;
import static io.dynawright.codec.Attributes.ns;
import static io.dynawright.codec.Attributes.read;
import static io.dynawright.codec.Attributes.readError;
import static io.dynawright.codec.Attributes.s;
import static io.dynawright.codec.Attributes.ss;
import static io.dynawright.codec.Attributes.write;
import static io.dynawright.codec.Attributes.writeError;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CollectionCodecsTest {

    private static final Codec<List<String>> LIST = ListCodec.of(StringCodec.INSTANCE);
    private static final Codec<Set<String>> SET = SetCodec.of(StringCodec.INSTANCE);

    private enum Nothing {}

    @Test
    void listsKeepNullsOrderAndRepetitions() {
        List<String> list = Arrays.asList("b", null, "", "b");
        assertThat(write(LIST, list)).isEqualTo(l(s("b"), NULL, s(""), s("b")));
        assertThat(read(LIST, l(s("b"), NULL, s(""), s("b")))).isEqualTo(list);
    }

    @Test
    void emptyListsAreStored() {
        assertThat(item(LIST, List.of())).containsExactly(Map.entry("a", l()));
        assertThat(read(LIST, l())).isEmpty();
    }

    @Test
    void listsReadEverySet() {
        assertThat(read(LIST, ss("b", "a"))).containsExactly("b", "a");
        assertThat(read(ListCodec.of(LongCodec.INSTANCE), ns("2", "1"))).containsExactly(2L, 1L);
        assertThat(read(ListCodec.of(ByteArrayCodec.INSTANCE), bs("a"))).containsExactly(new byte[] {'a'});
    }

    @Test
    void whatWasReadCanBeChanged() {
        List<String> list = read(LIST, l(s("a")));
        list.add("b");
        Set<String> set = read(SET, ss("a"));
        set.add("b");
        SET.absent().add("c");
        assertThat(list).containsExactly("a", "b");
        assertThat(set).containsExactly("a", "b");
        assertThat(SET.absent()).isEmpty();
    }

    @Test
    void dequesKeepNullsButArrayDequesCannot() {
        Deque<String> deque = read(DequeCodec.of(StringCodec.INSTANCE), l(s("a"), NULL));
        assertThat(deque).containsExactly("a", null);
        assertThat(read(QueueCodec.of(StringCodec.INSTANCE), l(NULL, s("a")))).containsExactly(null, "a");
        assertThat(readError(ArrayDequeCodec.of(StringCodec.INSTANCE), l(s("a"), NULL)))
                .isEqualTo("a[1]: expected an element that is not NULL, found a value of type NULL that is none");
    }

    @Test
    void arrayDequesHoldValuesThatStandForAbsence() {
        Codec<ArrayDeque<Optional<String>>> codec = ArrayDequeCodec.of(OptionalCodec.of(StringCodec.INSTANCE));
        assertThat(read(codec, l(NULL, s("a")))).containsExactly(Optional.empty(), Optional.of("a"));
    }

    @Test
    void emptySetsAreNoAttributesAndAreNullInLists() {
        assertThat(item(SET, Set.of())).isEmpty();
        assertThat(item(SET, null)).isEmpty();
        Codec<List<Set<String>>> lists = ListCodec.of(SET);
        List<Set<String>> value = List.of(Set.of("x"), Set.of());
        assertThat(write(lists, value)).isEqualTo(l(ss("x"), NULL));
        assertThat(read(lists, l(ss("x"), NULL))).isEqualTo(value);
    }

    @Test
    void setsReadEverySetAndLists() {
        assertThat(read(SET, l(s("b"), s("a"), s("b")))).containsExactly("b", "a");
        assertThat(read(SetCodec.of(BooleanCodec.INSTANCE), l())).isEmpty();
        assertThat(readError(SET, ns("1"))).isEqualTo("a[0]: expected S, found N");
        assertThat(readError(SET, l(s("a"), NULL))).isEqualTo("a[1]: expected S, found NULL");
        assertThat(readError(SET, m())).isEqualTo("a: expected SS, NS or BS, found M");
    }

    @Test
    void setsRefuseNullAndEmptyElements() {
        String expected = "a[0]: expected an element that is not null or empty";
        assertThat(writeError(SET, new HashSet<>(Collections.singleton(null)))).isEqualTo(expected);
        assertThat(writeError(SetCodec.of(OptionalCodec.of(StringCodec.INSTANCE)), Set.of(Optional.empty())))
                .isEqualTo(expected);
        assertThat(writeError(SetCodec.of(SET), Set.of(Set.of()))).isEqualTo(expected);
    }

    @Test
    void elementsThatAreStoredAsOneAreRefusedWithThePathOfTheSet() {
        Codec<Set<BigDecimal>> numbers = SetCodec.of(BigDecimalCodec.INSTANCE);
        Set<BigDecimal> twice = Set.of(new BigDecimal("1.0"), new BigDecimal("1.00"));
        assertThat(writeError(numbers, twice)).isEqualTo("a: expected a set whose elements are stored differently");
        assertThat(writeError(ListCodec.of(numbers), List.of(Set.of(BigDecimal.ONE), twice)))
                .isEqualTo("a[1]: expected a set whose elements are stored differently");
        assertThat(writeError(SetCodec.of(ByteArrayCodec.INSTANCE), Set.of(new byte[] {1}, new byte[] {1})))
                .isEqualTo("a: expected a set whose elements are stored differently");
    }

    @Test
    void setsOfScalarsAreSetsAndSetsOfOthersAreLists() {
        UUID uuid = new UUID(0, 1);
        assertThat(write(SetCodec.of(UuidCodec.INSTANCE), Set.of(uuid))).isEqualTo(ss(uuid.toString()));
        assertThat(write(SetCodec.of(OptionalLongCodec.INSTANCE), Set.of(OptionalLong.of(1))))
                .isEqualTo(ns("1"));
        assertThat(write(SetCodec.of(LIST), Set.of(List.of("x")))).isEqualTo(l(l(s("x"))));
        assertThat(write(SetCodec.of(SET), Set.of(Set.of("x")))).isEqualTo(l(ss("x")));
    }

    @Test
    void sortedSetsForgetTheirComparator() {
        SortedSet<String> backwards = new TreeSet<>(Comparator.reverseOrder());
        backwards.addAll(List.of("a", "b"));
        Codec<SortedSet<String>> codec = SortedSetCodec.of(StringCodec.INSTANCE);
        assertThat(write(codec, backwards)).isEqualTo(ss("b", "a"));
        assertThat(read(codec, ss("b", "a"))).containsExactly("a", "b");
    }

    @Test
    void setsStoredAsListsKeepTheirOrder() {
        Codec<LinkedHashSet<Boolean>> codec = LinkedHashSetCodec.of(BooleanCodec.INSTANCE);
        assertThat(read(codec, write(codec, new LinkedHashSet<>(List.of(true, false)))))
                .containsExactly(true, false);
    }

    @Test
    void enumsWithoutConstantsHaveEmptySets() {
        Codec<EnumSet<Nothing>> codec = EnumSetCodec.of(EnumCodec.of(Nothing.values()));
        assertThat(codec.absent()).isEmpty();
    }

    @Test
    void errorsDeepInsideNameTheirPath() {
        Codec<List<Map<String, Set<Long>>>> codec =
                ListCodec.of(MapCodec.of(StringCodec.INSTANCE, SetCodec.of(LongCodec.INSTANCE)));
        assertThat(readError(codec, l(m(), m("x", ns("1"), "y", ss("1"))))).isEqualTo("a[1].y[0]: expected N, found S");
        assertThat(readError(codec, l(m("x", n("1"))))).isEqualTo("a[0].x: expected SS, NS or BS, found N");
        assertThat(readError(codec, l(s("x")))).isEqualTo("a[0]: expected M, found S");
        assertThat(readError(codec, s("x"))).isEqualTo("a: expected L, found S");
    }

    @Test
    void aSetStandsAsDeepAsAString() {
        Object set = Set.of("x");
        Object text = "x";
        for (int i = 0; i < 31; i++) {
            set = List.of(set);
            text = List.of(text);
        }
        assertThat(read(DynamicCodec.INSTANCE, write(DynamicCodec.INSTANCE, set)))
                .isEqualTo(set);
        assertThat(read(DynamicCodec.INSTANCE, write(DynamicCodec.INSTANCE, text)))
                .isEqualTo(text);
        String tooDeep = "a" + "[0]".repeat(32) + ": expected at most 32 levels of lists and maps";
        assertThat(writeError(DynamicCodec.INSTANCE, List.of(set))).isEqualTo(tooDeep);
        assertThat(writeError(DynamicCodec.INSTANCE, List.of(text))).isEqualTo(tooDeep);
    }
}
