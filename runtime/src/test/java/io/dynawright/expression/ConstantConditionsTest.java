package io.dynawright.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.InvalidRequestException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Conditions that always or never hold, and long lists of operands. */
class ConstantConditionsTest {

    private static final Condition ALWAYS = Condition.allOf();
    private static final Condition NEVER = Condition.anyOf();
    private static final Condition A = new Condition.Exists(Path.of("a"));
    private static final Condition B = new Condition.Exists(Path.of("b"));

    @Test
    void emptyListsAlwaysAndNeverHold() {
        assertThat(Condition.allOf(List.of())).isEqualTo(ALWAYS).isEqualTo(new Condition.And(List.of()));
        assertThat(Condition.anyOf(List.of())).isEqualTo(NEVER).isEqualTo(new Condition.Or(List.of()));
        assertThat(ALWAYS.holds(Map.of())).isTrue();
        assertThat(NEVER.holds(Map.of())).isFalse();
    }

    @Test
    void aListIsNotNull() {
        List<ThrowingCallable> calls = List.of(
                () -> Condition.allOf((List<Condition>) null),
                () -> Condition.allOf((Condition[]) null),
                () -> Condition.anyOf((List<Condition>) null),
                () -> Condition.anyOf((Condition[]) null));
        assertThat(calls)
                .allSatisfy(call -> assertThatExceptionOfType(InvalidRequestException.class)
                        .isThrownBy(call)
                        .withMessage("A condition to combine is null"));
    }

    @Test
    void constantsVanishInCombinations() {
        assertThat(A.and(ALWAYS)).isEqualTo(A).isEqualTo(ALWAYS.and(A));
        assertThat(A.or(NEVER)).isEqualTo(A).isEqualTo(NEVER.or(A));
        assertThat(A.or(ALWAYS)).isEqualTo(ALWAYS);
        assertThat(ALWAYS.not()).isEqualTo(NEVER);
        assertThat(NEVER.not()).isEqualTo(ALWAYS);
        assertThat(Condition.allOf(A, ALWAYS, B)).isEqualTo(A.and(B));
        assertThat(Condition.anyOf(A, NEVER, B)).isEqualTo(A.or(B));
    }

    /** Until then its parts are known: the choice of an index looks at them. */
    @Test
    void whatNeverHoldsVanishesInTheText() {
        assertThat(new ExpressionRenderer().condition(A.and(NEVER)))
                .isEqualTo(new ExpressionRenderer().condition(NEVER));
        assertThat(new ExpressionRenderer().condition(B.or(A.and(NEVER)))).isEqualTo("attribute_exists(#n0)");
        assertThat(A.and(NEVER).not().isAlways()).isTrue();
        assertThat(A.and(NEVER).holds(Map.of("a", AttributeValue.fromS("")))).isFalse();
    }

    @Test
    void onlyWhatAlwaysHoldsSaysSo() {
        assertThat(ALWAYS.isAlways()).isTrue();
        assertThat(new Condition.Not(new Condition.And(List.of(A, new Condition.Or(List.of())))).isAlways())
                .isTrue();
        assertThat(NEVER.isAlways()).isFalse();
        assertThat(A.isAlways()).isFalse();
    }

    @Test
    void whereATextIsNeededConstantsAskForAnAttributeThatCanBeNoKey() {
        ExpressionRenderer renderer = new ExpressionRenderer();
        assertThat(renderer.condition(NEVER)).isEqualTo("attribute_exists(#n0) AND attribute_not_exists(#n0)");
        assertThat(renderer.condition(ALWAYS)).isEqualTo("attribute_exists(#n0) OR attribute_not_exists(#n0)");
        assertThat(renderer.placeholders().names().get("#n0")).hasSizeGreaterThan(255);
    }

    private static Condition in(int count) {
        List<AttributeValue> values = IntStream.range(0, count)
                .mapToObj(value -> AttributeValue.fromN(String.valueOf(value)))
                .toList();
        return new Condition.In(new Term.Stored(Path.of("a")), values);
    }

    private static String shape(Condition condition) {
        return new ExpressionRenderer()
                .condition(condition)
                .replaceAll(":v\\d+, :v.*?\\)", "…)")
                .replaceAll(":v\\d+\\)", "1)");
    }

    @Test
    void longListsAreSplitWithoutNeedlessParentheses() {
        assertThat(shape(in(100))).isEqualTo("#n0 IN (…)");
        assertThat(shape(in(101))).isEqualTo("#n0 IN (…) OR #n0 IN (1)");
        assertThat(shape(B.or(in(201)))).isEqualTo("attribute_exists(#n0) OR #n1 IN (…) OR #n1 IN (…) OR #n1 IN (1)");
        assertThat(shape(B.and(in(101)))).isEqualTo("attribute_exists(#n0) AND (#n1 IN (…) OR #n1 IN (1))");
        assertThat(shape(in(101).not())).isEqualTo("NOT (#n0 IN (…) OR #n0 IN (1))");
    }
}
