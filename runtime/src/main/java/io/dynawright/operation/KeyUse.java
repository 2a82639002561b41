package io.dynawright.operation;

import io.dynawright.expression.Comparator;
import io.dynawright.expression.Condition;
import io.dynawright.expression.Path;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a condition asks of one key attribute, as far as a key condition can ask it. */
sealed interface KeyUse {

    /** Nothing. */
    record Unnamed() implements KeyUse {}

    /** That it is there, as it is wherever it is a key. */
    record Present() implements KeyUse {}

    /** What no key condition can ask, nor a filter on a key attribute. */
    record Illegal(String reason) implements KeyUse {}

    /** What goes into the key condition. */
    sealed interface Narrowed extends KeyUse {

        String attribute();

        Condition condition();

        /** The values that the attribute is compared with. */
        List<AttributeValue> operands();
    }

    /** That it has this value. */
    record Equal(String attribute, AttributeValue value) implements Narrowed {

        @Override
        public Condition condition() {
            return new Condition.Compare(Path.of(attribute), Comparator.EQ, value);
        }

        @Override
        public List<AttributeValue> operands() {
            return List.of(value);
        }

        /** Without values. */
        @Override
        public String toString() {
            return "Equal " + attribute;
        }
    }

    /** That its value is in a range. */
    record Range(String attribute, Condition condition, List<AttributeValue> operands) implements Narrowed {

        /** Without values. */
        @Override
        public String toString() {
            return "Range of " + attribute;
        }
    }

    /** What the parts of a condition ask of this attribute. */
    static KeyUse of(String attribute, List<ConditionPart> parts) {
        List<ConditionPart> named =
                parts.stream().filter(part -> part.names(attribute)).toList();
        List<ConditionPart> comparisons =
                named.stream().filter(part -> !part.isExistence()).toList();
        if (comparisons.isEmpty()) {
            return named.isEmpty() ? new Unnamed() : new Present();
        }
        for (ConditionPart part : comparisons) {
            if (KeyComparisons.of(part.condition()).isEmpty()) {
                return new Illegal(part.text() + " can be no key condition, and a filter must not name a key");
            }
        }
        return KeyComparisons.joined(comparisons);
    }
}
