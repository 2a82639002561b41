package io.dynawright.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class UpdateTextTest {

    private static final AttributeValue ONE = AttributeValue.fromN("1");
    private static final AttributeValue TWO = AttributeValue.fromN("2");

    private final ExpressionRenderer renderer = new ExpressionRenderer();

    private static Path path(String attribute) {
        return Path.of(attribute);
    }

    @Test
    void everyClauseStandsOnceWithItsActionsInOrder() {
        String text = renderer.update(List.of(
                new UpdateAction.Add(path("a"), ONE),
                new UpdateAction.Remove(path("b")),
                new UpdateAction.Set(path("c"), TWO),
                new UpdateAction.Add(path("d"), TWO),
                new UpdateAction.Set(path("e"), new UpdateValue.StoredOr(path("e"), new UpdateValue.Given(ONE))),
                new UpdateAction.Remove(path("f"))));
        assertThat(text).isEqualTo("SET #n0 = :v0, #n1 = if_not_exists(#n1, :v1) REMOVE #n2, #n3 ADD #n4 :v1, #n5 :v0");
        assertThat(renderer.placeholders().names())
                .containsExactly(
                        Map.entry("#n0", "c"),
                        Map.entry("#n1", "e"),
                        Map.entry("#n2", "b"),
                        Map.entry("#n3", "f"),
                        Map.entry("#n4", "a"),
                        Map.entry("#n5", "d"));
        assertThat(renderer.placeholders().values()).containsExactly(Map.entry(":v0", TWO), Map.entry(":v1", ONE));
    }

    @Test
    void clausesWithoutActionsAreLeftOut() {
        assertThat(renderer.update(List.of(new UpdateAction.Remove(path("a"))))).isEqualTo("REMOVE #n0");
        assertThat(renderer.update(List.of(new UpdateAction.Add(path("a"), ONE))))
                .isEqualTo("ADD #n0 :v0");
        assertThat(renderer.update(List.of(new UpdateAction.Set(path("a"), ONE))))
                .isEqualTo("SET #n0 = :v0");
        assertThat(renderer.update(List.of())).isEmpty();
    }

    @Test
    void aConditionSharesThePlaceholdersOfTheUpdate() {
        assertThat(renderer.update(List.of(new UpdateAction.Set(path("a"), ONE))))
                .isEqualTo("SET #n0 = :v0");
        assertThat(renderer.condition(
                        new Condition.Compare(path("a"), Comparator.EQ, ONE).and(new Condition.Exists(path("b")))))
                .isEqualTo("#n0 = :v0 AND attribute_exists(#n1)");
    }
}
