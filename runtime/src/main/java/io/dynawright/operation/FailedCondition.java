package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Condition;
import io.dynawright.expression.ExpressionRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A part of a write's condition that did not hold for the stored item.
 *
 * @param condition the part
 */
public record FailedCondition(Condition condition) {

    /** The parts that do not hold for the item; if there are none, those of which only DynamoDB can tell. */
    static List<FailedCondition> of(List<Condition> demanded, Map<String, AttributeValue> item) {
        List<FailedCondition> failed = new ArrayList<>();
        List<FailedCondition> unknown = new ArrayList<>();
        for (Condition part : parts(Condition.allOf(demanded))) {
            try {
                if (!part.holds(item)) {
                    failed.add(new FailedCondition(part));
                }
            } catch (InvalidRequestException raw) {
                unknown.add(new FailedCondition(part));
            }
        }
        return failed.isEmpty() ? unknown : failed;
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.And and ? and.conditions() : List.of(condition);
    }

    /** It as people read it, with a question mark for each value: {@code status = ?}. */
    public String text() {
        return text(Values.HIDDEN);
    }

    /** It as people read it, with values that are hidden or shown: {@code status = "PAID"}. */
    public String text(Values values) {
        ExpressionRenderer renderer = new ExpressionRenderer();
        String expression = renderer.condition(condition);
        return ExpressionText.of(renderer.placeholders()).of(expression, values);
    }

    /** The same as {@link #text()}: values do not get into logs by accident. */
    @Override
    public String toString() {
        return text();
    }
}
