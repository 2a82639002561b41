package io.dynawright.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.dynawright.error.InvalidRequestException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is too large for one expression is refused before it is sent. */
class ExpressionLimitsTest {

    private static final Path A = Path.of("a");
    private static final Term ONE = new Term.Value(AttributeValue.fromN("1"));
    private static final Condition COMPARE = new Condition.Compare(new Term.Stored(A), Comparator.EQ, ONE);

    private static void assertRefused(String message, Runnable call) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(call::run)
                .withMessage(message);
    }

    private static String render(int count, Condition condition) {
        return new ExpressionRenderer().condition(Condition.anyOf(Collections.nCopies(count, condition)));
    }

    private static void assertMost(int count, Condition condition) {
        assertThatNoException().isThrownBy(() -> render(count, condition));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> render(count + 1, condition))
                .withMessageStartingWith("The condition expression has 30")
                .withMessageEndingWith(" operators and functions, and DynamoDB takes at most 300");
    }

    @Test
    void comparisonsFunctionsAndJunctionsCount() {
        assertMost(150, COMPARE);
        assertMost(150, new Condition.Between(A, AttributeValue.fromN("1"), AttributeValue.fromN("2")));
        assertMost(
                150,
                new Condition.In(new Term.Stored(A), List.of(AttributeValue.fromN("1"), AttributeValue.fromN("2"))));
        assertMost(150, new Condition.Contains(A, ONE));
        assertMost(150, new Condition.Exists(A));
        assertMost(100, new Condition.Compare(new Term.Size(A), Comparator.EQ, ONE));
        assertMost(100, COMPARE.not());
        assertMost(100, Condition.raw("NOT #a=:a", Map.of("#a", "a"), Map.of(":a", AttributeValue.fromN("1"))));
        assertRefused(
                "The condition expression has 301 operators and functions, and DynamoDB takes at most 300",
                () -> render(151, COMPARE));
    }

    private static UpdateAction set(UpdateValue value) {
        return new UpdateAction.Set(A, value);
    }

    @Test
    void functionsAndArithmeticOfUpdatesCount() {
        UpdateValue one = new UpdateValue.Given(AttributeValue.fromN("1"));
        UpdateValue sum = new UpdateValue.Arithmetic(
                new UpdateValue.StoredOr(A, one), UpdateValue.Sign.PLUS, new UpdateValue.Stored(Path.of("b")));
        UpdateAction lists = set(new UpdateValue.Appended(one, one));
        List<UpdateAction> most = Collections.nCopies(100, set(sum));
        assertThat(ExpressionLimits.operators(most)).isEqualTo(200);
        assertThat(ExpressionLimits.operators(List.of(lists, set(one), new UpdateAction.Remove(A))))
                .isEqualTo(1);
        UpdateValue plain = new UpdateValue.Arithmetic(one, UpdateValue.Sign.MINUS, one);
        assertRefused(
                "The update expression has 301 operators and functions, and DynamoDB takes at most 300",
                () -> new ExpressionRenderer().update(Collections.nCopies(301, set(plain))));
    }

    @Test
    void theTextIsMeasuredInBytes() {
        Condition fits = raw("é".repeat(2047));
        assertThat(new ExpressionRenderer().condition(fits)).hasSize(2049);
        assertRefused(
                "The condition expression has 4097 bytes, and DynamoDB takes at most 4096",
                () -> new ExpressionRenderer().condition(raw("é".repeat(2047) + "e")));
        List<Path> paths = Stream.concat(
                        IntStream.range(0, 10).mapToObj(i -> Path.of("a" + i)),
                        IntStream.range(10, 800).mapToObj(i -> Path.of("b" + i)))
                .toList();
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> new ExpressionRenderer().projection(paths))
                .withMessageStartingWith("The projection expression has ")
                .withMessageEndingWith(" bytes, and DynamoDB takes at most 4096");
    }

    private static Condition raw(String name) {
        return Condition.raw(name + " #", Map.of(), Map.of());
    }
}
