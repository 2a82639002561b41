package io.dynawright.samples.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.operation.BinarySortKey;
import io.dynawright.operation.NumberSortKey;
import io.dynawright.operation.SortKeyCondition;
import io.dynawright.operation.TextSortKey;
import io.dynawright.samples.conformance.KeyTypes.Binaries;
import io.dynawright.samples.conformance.KeyTypes.Longs;
import io.dynawright.samples.conformance.KeyTypes.Strings;
import io.dynawright.samples.conformance.support.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every legal condition on the sort key of a table, a global index and a local index, for the three stored types: the
 * answer is what the same condition leaves in Java, in the order that DynamoDB documents.
 */
class SortConditionTest {

    @RegisterExtension
    private final Tables tables = new Tables(
            KeyTypes_StringsSchema.INSTANCE,
            KeyTypes_LongsSchema.INSTANCE,
            KeyTypes_BinariesSchema.INSTANCE,
            SampleSchema.INSTANCE);

    private final SampleRepository samples = new SampleRepository(tables.dynawright());

    /** A condition as Dynawright takes it, and as Java has it. */
    private record Case<K, V>(String name, Consumer<? super K> condition, Predicate<V> holds) {}

    /** Runs a query under a condition, and gives the sort keys of what it brings. */
    private interface Target<K, V> extends Function<Consumer<? super K>, Stream<V>> {}

    @TestFactory
    Stream<DynamicTest> text() {
        List<String> values = List.of("a", "aa", "ab", "ab/c", "b", "z", "é", "\uFFFD", "🦊");
        KeyTypes_StringsRepository strings = new KeyTypes_StringsRepository(tables.dynawright());
        for (String value : values) {
            strings.put(new Strings("p", value));
            samples.put(new Sample("p", value, value, 0, new byte[1], false));
        }
        List<Case<TextSortKey<String, ?, ?>, String>> cases =
                comparisons(values, Comparator.comparing(value -> value.getBytes(UTF_8), Arrays::compareUnsigned));
        for (String prefix : List.of("a", "ab", "🦊", "none")) {
            cases.add(new Case<>(
                    "begins with " + prefix, key -> key.beginsWith(prefix), value -> value.startsWith(prefix)));
        }
        return tests(
                values,
                String::toString,
                cases,
                Map.of(
                        "table",
                                condition -> strings.query("p", q -> told(q, q.sort(), condition)).stream()
                                        .map(Strings::sort),
                        "global index",
                                condition -> samples.globalText("p", q -> told(q, q.text(), condition)).stream()
                                        .map(Sample::text),
                        "local index",
                                condition -> samples.localText("p", q -> told(q, q.text(), condition)).stream()
                                        .map(Sample::text)));
    }

    @TestFactory
    Stream<DynamicTest> number() {
        List<Long> values = List.of(-100L, -2L, 0L, 1L, 9L, 10L, 100L, Long.MAX_VALUE);
        KeyTypes_LongsRepository longs = new KeyTypes_LongsRepository(tables.dynawright());
        for (Long value : values) {
            longs.put(new Longs(1, value));
            samples.put(new Sample("p", value.toString(), "text", value, new byte[1], false));
        }
        List<Case<NumberSortKey<Long, ?, ?>, Long>> cases = comparisons(values, Comparator.naturalOrder());
        cases.addAll(List.of(
                new Case<>("= 9 as a literal", key -> key.eq(9), value -> value == 9),
                new Case<>("= 9.0 as a literal", key -> key.eq(9.0), value -> value == 9),
                new Case<>("< 9.5 as a literal", key -> key.lt(9.5), value -> value < 9.5),
                new Case<>("<= 9 as a literal", key -> key.le(9), value -> value <= 9),
                new Case<>("> -2 as a literal", key -> key.gt(-2), value -> value > -2),
                new Case<>(">= -1.5 as a literal", key -> key.ge(-1.5), value -> value >= -1.5),
                new Case<>("between literals", key -> key.between(0, 10), value -> value >= 0 && value <= 10),
                new Case<>("between fractions", key -> key.between(-.5, 9.5), value -> value >= 0 && value <= 9)));
        return tests(
                values,
                String::valueOf,
                cases,
                Map.of(
                        "table",
                                condition -> longs.query(1, q -> told(q, q.sort(), condition)).stream()
                                        .map(Longs::sort),
                        "global index",
                                condition -> samples.globalNumber("p", q -> told(q, q.number(), condition)).stream()
                                        .map(Sample::number),
                        "local index",
                                condition -> samples.localNumber("p", q -> told(q, q.number(), condition)).stream()
                                        .map(Sample::number)));
    }

    @TestFactory
    Stream<DynamicTest> binary() {
        HexFormat hex = HexFormat.of();
        List<byte[]> values = Stream.of("00", "0001", "0002", "01", "7f", "7f00", "80", "ff", "ffff")
                .map(hex::parseHex)
                .toList();
        KeyTypes_BinariesRepository binaries = new KeyTypes_BinariesRepository(tables.dynawright());
        for (byte[] value : values) {
            binaries.put(new Binaries(new byte[1], value));
            samples.put(new Sample("p", hex.formatHex(value), "text", 0, value, false));
        }
        List<Case<BinarySortKey<byte[], ?, ?>, byte[]>> cases = comparisons(values, Arrays::compareUnsigned);
        for (String prefix : List.of("00", "7f", "ff", "1234")) {
            cases.add(new Case<>(
                    "begins with " + prefix,
                    key -> key.beginsWith(hex.parseHex(prefix)),
                    value -> hex.formatHex(value).startsWith(prefix)));
        }
        return tests(
                values,
                hex::formatHex,
                cases,
                Map.of(
                        "table",
                                condition -> binaries.query(new byte[1], q -> told(q, q.sort(), condition)).stream()
                                        .map(Binaries::sort),
                        "global index",
                                condition -> samples.globalBinary("p", q -> told(q, q.binary(), condition)).stream()
                                        .map(Sample::binary),
                        "local index",
                                condition -> samples.localBinary("p", q -> told(q, q.binary(), condition)).stream()
                                        .map(Sample::binary)));
    }

    private static <Q, K> Q told(Q query, K sortKey, Consumer<? super K> condition) {
        condition.accept(sortKey);
        return query;
    }

    /** What all types have, with each of the values as an operand, and ranges that begin with it. */
    private static <K extends SortKeyCondition<V, ?, ?>, V> List<Case<K, V>> comparisons(
            List<V> values, Comparator<V> order) {
        List<Case<K, V>> cases = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            V low = values.get(i);
            V high = values.get(Math.min(i + 3, values.size() - 1));
            cases.addAll(List.of(
                    new Case<>("= " + i, key -> key.eq(low), value -> order.compare(value, low) == 0),
                    new Case<>("< " + i, key -> key.lt(low), value -> order.compare(value, low) < 0),
                    new Case<>("<= " + i, key -> key.le(low), value -> order.compare(value, low) <= 0),
                    new Case<>("> " + i, key -> key.gt(low), value -> order.compare(value, low) > 0),
                    new Case<>(">= " + i, key -> key.ge(low), value -> order.compare(value, low) >= 0),
                    new Case<>(
                            "between " + i,
                            key -> key.between(low, high),
                            value -> order.compare(value, low) >= 0 && order.compare(value, high) <= 0)));
        }
        return cases;
    }

    /** One test for every case and target. The values are in the order in which DynamoDB sorts them. */
    private static <K, V> Stream<DynamicTest> tests(
            List<V> values, Function<V, String> text, List<Case<K, V>> cases, Map<String, Target<K, V>> targets) {
        return targets.entrySet().stream()
                .flatMap(target -> cases.stream()
                        .map(each -> DynamicTest.dynamicTest(
                                target.getKey() + ": " + each.name(),
                                () -> assertThat(target.getValue()
                                                .apply(each.condition())
                                                .map(text))
                                        .containsExactlyElementsOf(values.stream()
                                                .filter(each.holds())
                                                .map(text)
                                                .toList()))));
    }
}
