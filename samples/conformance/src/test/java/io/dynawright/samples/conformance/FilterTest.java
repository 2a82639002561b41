package io.dynawright.samples.conformance;

import static io.dynawright.samples.conformance.Fact.Mood.BAD;
import static io.dynawright.samples.conformance.Fact.Mood.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.expression.Condition;
import io.dynawright.samples.conformance.support.Tables;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every operator of filters: the items that a filter leaves are those for which the same predicate holds in Java. */
class FilterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final byte[] BYTES = {0, 1};
    private static final long SEED = 20261121;

    private static final List<Fact> FACTS = List.of(
            new Fact("none", null, null, null, null, null, null),
            new Fact("empty", "", 0, new byte[0], false, DAY, GOOD),
            new Fact("small", "apple", -7, new byte[] {0}, true, DAY.minusDays(1), BAD),
            new Fact("middle", "apple pie", 7, BYTES, true, DAY.plusDays(1), GOOD),
            new Fact("unicode", "🦊 äpple", 8, new byte[] {0, 1, 2}, null, DAY, null),
            new Fact("large", "zebra", Integer.MAX_VALUE, new byte[] {-1}, false, null, BAD));

    /** A condition as Dynawright takes it, and as Java has it. */
    private record Case(String name, Function<FactAttributes, Condition> condition, Predicate<Fact> holds) {}

    private static final List<Case> CASES = List.of(
            new Case("text eq", it -> it.text().eq("apple"), has(Fact::text, "apple"::equals)),
            new Case(
                    "text ne",
                    it -> it.text().ne("apple"),
                    has(Fact::text, "apple"::equals).negate()),
            new Case(
                    "text lt",
                    it -> it.text().lt("apple pie"),
                    has(Fact::text, text -> text.compareTo("apple pie") < 0)),
            new Case(
                    "text le",
                    it -> it.text().le("apple pie"),
                    has(Fact::text, text -> text.compareTo("apple pie") <= 0)),
            new Case(
                    "text gt",
                    it -> it.text().gt("apple pie"),
                    has(Fact::text, text -> text.compareTo("apple pie") > 0)),
            new Case(
                    "text ge",
                    it -> it.text().ge("apple pie"),
                    has(Fact::text, text -> text.compareTo("apple pie") >= 0)),
            new Case(
                    "text between",
                    it -> it.text().between("apple", "b"),
                    has(Fact::text, text -> text.compareTo("apple") >= 0 && text.compareTo("b") <= 0)),
            new Case("text in", it -> it.text().in("", "zebra"), has(Fact::text, List.of("", "zebra")::contains)),
            new Case("text in any", it -> it.text().inAny(List.of("zebra")), has(Fact::text, "zebra"::equals)),
            new Case(
                    "text begins",
                    it -> it.text().beginsWith("apple"),
                    has(Fact::text, text -> text.startsWith("apple"))),
            new Case("text contains", it -> it.text().contains("ppl"), has(Fact::text, text -> text.contains("ppl"))),
            new Case("text contains 🦊", it -> it.text().contains("🦊"), has(Fact::text, text -> text.contains("🦊"))),
            new Case("text exists", it -> it.text().exists(), fact -> fact.text() != null),
            new Case("text not exists", it -> it.text().notExists(), fact -> fact.text() == null),
            new Case("number eq", it -> it.number().eq(7), has(Fact::number, number -> number == 7)),
            new Case(
                    "number eq, boxed",
                    it -> it.number().eq(Integer.valueOf(7)),
                    has(Fact::number, number -> number == 7)),
            new Case("number eq, fraction", it -> it.number().eq(7.0), has(Fact::number, number -> number == 7)),
            new Case(
                    "number ne",
                    it -> it.number().ne(7),
                    has(Fact::number, number -> number == 7).negate()),
            new Case("number ne, fraction", it -> it.number().ne(7.5), fact -> true),
            new Case("number lt", it -> it.number().lt(7), has(Fact::number, number -> number < 7)),
            new Case("number lt, fraction", it -> it.number().lt(7.5), has(Fact::number, number -> number < 7.5)),
            new Case("number le", it -> it.number().le(7), has(Fact::number, number -> number <= 7)),
            new Case("number le, fraction", it -> it.number().le(7.5), has(Fact::number, number -> number <= 7.5)),
            new Case("number gt", it -> it.number().gt(7), has(Fact::number, number -> number > 7)),
            new Case("number gt, fraction", it -> it.number().gt(7.5), has(Fact::number, number -> number > 7.5)),
            new Case("number ge", it -> it.number().ge(7), has(Fact::number, number -> number >= 7)),
            new Case("number ge, fraction", it -> it.number().ge(7.5), has(Fact::number, number -> number >= 7.5)),
            new Case(
                    "number between",
                    it -> it.number().between(-7, 7),
                    has(Fact::number, number -> number >= -7 && number <= 7)),
            new Case(
                    "number between fractions",
                    it -> it.number().between(-7.5, 7.5),
                    has(Fact::number, number -> number >= -7.5 && number <= 7.5)),
            new Case("number in", it -> it.number().in(0, 8, 9), has(Fact::number, List.of(0, 8, 9)::contains)),
            new Case("number exists", it -> it.number().exists(), fact -> fact.number() != null),
            new Case("binary eq", it -> it.binary().eq(BYTES), has(Fact::binary, bytes -> Arrays.equals(bytes, BYTES))),
            new Case(
                    "binary ne",
                    it -> it.binary().ne(BYTES),
                    has(Fact::binary, bytes -> Arrays.equals(bytes, BYTES)).negate()),
            new Case(
                    "binary lt",
                    it -> it.binary().lt(BYTES),
                    has(Fact::binary, bytes -> Arrays.compareUnsigned(bytes, BYTES) < 0)),
            new Case(
                    "binary ge",
                    it -> it.binary().ge(BYTES),
                    has(Fact::binary, bytes -> Arrays.compareUnsigned(bytes, BYTES) >= 0)),
            new Case(
                    "binary in",
                    it -> it.binary().in(BYTES, new byte[0]),
                    has(Fact::binary, bytes -> bytes.length == 0 || Arrays.equals(bytes, BYTES))),
            new Case(
                    "binary begins",
                    it -> it.binary().beginsWith(BYTES),
                    has(Fact::binary, bytes -> bytes.length >= 2 && bytes[0] == 0 && bytes[1] == 1)),
            new Case("flag eq", it -> it.flag().eq(true), has(Fact::flag, flag -> flag)),
            new Case(
                    "flag ne",
                    it -> it.flag().ne(true),
                    has(Fact::flag, flag -> flag).negate()),
            new Case("flag in", it -> it.flag().in(true, false), fact -> fact.flag() != null),
            new Case("flag not exists", it -> it.flag().notExists(), fact -> fact.flag() == null),
            new Case("day eq", it -> it.day().eq(DAY), has(Fact::day, DAY::equals)),
            new Case("day gt", it -> it.day().gt(DAY), has(Fact::day, day -> day.isAfter(DAY))),
            new Case(
                    "day begins",
                    it -> it.day().beginsWith("2026-11"),
                    has(Fact::day, day -> day.getMonthValue() == 11)),
            new Case("mood eq", it -> it.mood().eq(GOOD), has(Fact::mood, GOOD::equals)),
            new Case("mood in", it -> it.mood().in(GOOD, BAD), fact -> fact.mood() != null),
            new Case(
                    "key begins",
                    it -> it.id().beginsWith("s"),
                    fact -> fact.id().startsWith("s")));

    @RegisterExtension
    private final Tables tables = new Tables(FactSchema.INSTANCE);

    private final FactRepository facts = new FactRepository(tables.dynawright());

    @BeforeEach
    void load() {
        FACTS.forEach(facts::put);
    }

    @TestFactory
    Stream<DynamicTest> everyOperator() {
        return CASES.stream().map(this::test);
    }

    @TestFactory
    Stream<DynamicTest> everyOperatorNegated() {
        return CASES.stream().map(FilterTest::not).map(this::test);
    }

    @TestFactory
    Stream<DynamicTest> randomCombinations() {
        Random random = new Random(SEED);
        return IntStream.range(0, 80).mapToObj(i -> combination(random, 3)).map(this::test);
    }

    private DynamicTest test(Case each) {
        return DynamicTest.dynamicTest(each.name(), () -> {
            List<String> found = facts.scan(s -> s.filter(each.condition())).stream()
                    .map(Fact::id)
                    .toList();

            assertThat(found)
                    .containsExactlyInAnyOrderElementsOf(
                            FACTS.stream().filter(each.holds()).map(Fact::id).toList());
            assertThat(facts.scan(s -> s.filter(each.condition())).count()).isEqualTo(found.size());
        });
    }

    private static Case combination(Random random, int depth) {
        Case left = depth == 0 || random.nextInt(4) == 0
                ? CASES.get(random.nextInt(CASES.size()))
                : combination(random, depth - 1);
        if (depth == 0) {
            return left;
        }
        return switch (random.nextInt(3)) {
            case 0 -> not(left);
            case 1 -> {
                Case right = combination(random, depth - 1);
                yield new Case(
                        "(" + left.name() + " and " + right.name() + ")",
                        it -> left.condition().apply(it).and(right.condition().apply(it)),
                        left.holds().and(right.holds()));
            }
            default -> {
                Case right = combination(random, depth - 1);
                yield new Case(
                        "(" + left.name() + " or " + right.name() + ")",
                        it -> left.condition().apply(it).or(right.condition().apply(it)),
                        left.holds().or(right.holds()));
            }
        };
    }

    private static Case not(Case each) {
        return new Case(
                "not " + each.name(),
                it -> each.condition().apply(it).not(),
                each.holds().negate());
    }

    /** The attribute is there, and the predicate holds for it. */
    private static <V> Predicate<Fact> has(Function<Fact, V> attribute, Predicate<V> holds) {
        return fact -> attribute.apply(fact) != null && holds.test(attribute.apply(fact));
    }
}
