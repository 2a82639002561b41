package io.dynawright.operation;

import io.dynawright.expression.Condition;
import io.dynawright.expression.ExpressionRenderer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One of the conditions that all must hold for the whole to hold.
 *
 * @param names the attributes that it names; empty if that is not known
 */
record ConditionPart(Condition condition, Optional<Set<String>> names) {

    /** The parts of a condition, in their order; none of one that always holds. */
    static List<ConditionPart> of(Condition condition) {
        return conjuncts(condition)
                .map(each -> new ConditionPart(each, NamedAttributes.of(each)))
                .toList();
    }

    private static Stream<Condition> conjuncts(Condition condition) {
        return condition instanceof Condition.And and
                ? and.conditions().stream().flatMap(ConditionPart::conjuncts)
                : Stream.of(condition);
    }

    /** The condition that all these parts are together; empty if there is none. */
    static Optional<Condition> all(List<ConditionPart> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Condition.allOf(
                        parts.stream().map(ConditionPart::condition).toList()));
    }

    boolean names(String attribute) {
        return names.map(each -> each.contains(attribute)).orElse(false);
    }

    boolean namesNothingKnown() {
        return names.isEmpty();
    }

    /** It says that a key attribute is there, which it is wherever it is a key. */
    boolean isExistence() {
        return condition instanceof Condition.Exists exists && exists.path().isTopLevel();
    }

    /** As messages show it; never with a value. */
    String text() {
        ExpressionRenderer renderer = new ExpressionRenderer();
        String expression = renderer.condition(condition);
        return ExpressionText.of(renderer.placeholders()).of(expression, Values.HIDDEN);
    }
}
