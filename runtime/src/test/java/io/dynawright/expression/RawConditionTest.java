package io.dynawright.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.InvalidRequestException;
import java.util.Collections;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class RawConditionTest {

    private static final AttributeValue ONE = AttributeValue.fromN("1");
    private static final Condition EXISTS = new Condition.Exists(Path.of("a"));

    private final ExpressionRenderer renderer = new ExpressionRenderer();

    private static Condition raw(String text) {
        return Condition.raw(text, Map.of("#x", "a", "#xy", "b"), Map.of(":x", ONE));
    }

    @Test
    void placeholdersBecomeThoseOfTheRequest() {
        assertThat(renderer.condition(EXISTS.and(raw("#xy.#x[0] = :x OR #x > :x"))))
                .isEqualTo("attribute_exists(#n0) AND (#n1.#n0[0] = :v0 OR #n0 > :v0)");
        assertThat(renderer.placeholders().names()).containsExactly(Map.entry("#n0", "a"), Map.entry("#n1", "b"));
        assertThat(renderer.placeholders().values()).containsExactly(Map.entry(":v0", ONE));
    }

    @Test
    void itIsParenthesisedUnlessItIsAlone() {
        Condition raw = raw("#x = #xy + :x");
        assertThat(renderer.condition(raw)).isEqualTo("#n0 = #n1 + :v0");
        assertThat(renderer.condition(raw.not())).isEqualTo("NOT (#n0 = #n1 + :v0)");
        assertThat(renderer.condition(raw.or(EXISTS))).isEqualTo("(#n0 = #n1 + :v0) OR attribute_exists(#n0)");
        assertThat(renderer.condition(Condition.allOf(raw))).isEqualTo("#n0 = #n1 + :v0");
    }

    @Test
    void parenthesesAroundAllOfItAreTakenAway() {
        assertThat(raw(" ((#x = :x) AND #xy = :x) ")).isEqualTo(raw("(#x = :x) AND #xy = :x"));
        assertThat(renderer.condition(raw("(#x = :x) AND (#xy = :x)"))).isEqualTo("(#n0 = :v0) AND (#n1 = :v0)");
    }

    private static void assertInvalid(ThrowingCallable call, String message) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(call)
                .withMessage(message);
    }

    @Test
    void whatIsUsedIsGivenAndWhatIsGivenIsUsed() {
        assertInvalid(() -> raw("#x = :x AND #xy = #xyz"), "The raw condition uses #xyz, which is not given");
        assertInvalid(() -> raw("#x = :y AND #xy = :x"), "The raw condition uses :y, which is not given");
        assertInvalid(() -> raw("#x = :x"), "The raw condition is given #xy, which it does not use");
        assertInvalid(() -> raw("#x = #xy"), "The raw condition is given :x, which it does not use");
        assertInvalid(
                () -> Condition.raw("a = b", Map.of("a", "b"), Map.of()),
                "The placeholder a of a raw condition does not begin with #");
    }

    @Test
    void nothingIsNullOrBlank() {
        assertInvalid(() -> raw(null), "The text of a raw condition is null or blank");
        assertInvalid(() -> raw(" "), "The text of a raw condition is null or blank");
        assertInvalid(() -> raw("( )"), "The text of a raw condition is null or blank");
        String nulls = "The placeholders of a raw condition are null, or one of them is";
        assertInvalid(() -> Condition.raw("a = b", null, Map.of()), nulls);
        assertInvalid(() -> Condition.raw("a = b", Map.of(), Collections.singletonMap(":a", null)), nulls);
        assertInvalid(() -> Condition.raw("a = b", Collections.singletonMap(null, "a"), Map.of()), nulls);
    }

    @Test
    void itsParenthesesMatch() {
        String message = "The parentheses of the raw condition do not match";
        assertInvalid(() -> raw("#x = :x) OR (#xy = :x"), message);
        assertInvalid(() -> raw("(#x = :x OR #xy = :x"), message);
        assertInvalid(() -> raw("#x = :x OR size(#xy)) = :x"), message);
    }

    @Test
    void itCannotBeEvaluatedInMemory() {
        assertInvalid(
                () -> raw("#x = :x OR #xy = :x").not().holds(Map.of()),
                "A raw condition cannot be evaluated in memory");
    }
}
