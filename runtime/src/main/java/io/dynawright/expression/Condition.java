package io.dynawright.expression;

import io.dynawright.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A condition on an item, for filters and for writes. Conditions are made by the paths of a generated
 * {@code XAttributes} and are immutable; {@link #and}, {@link #or} and {@link #not} return new ones.
 *
 * <pre>{@code
 * it -> it.status().eq(PAID).and(it.total().gt(100).or(it.note().exists()))
 * }</pre>
 *
 * <p>DynamoDB takes 300 operators and functions in one expression, and 4 KB of its text.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html">
 *     Condition and filter expressions</a>
 */
public sealed interface Condition {

    /**
     * Both hold.
     *
     * @throws InvalidRequestException if the other is null
     */
    default Condition and(Condition other) {
        return allOf(Arrays.asList(this, other));
    }

    /**
     * One of them holds, or both.
     *
     * @throws InvalidRequestException if the other is null
     */
    default Condition or(Condition other) {
        return anyOf(Arrays.asList(this, other));
    }

    /** This does not hold. */
    default Condition not() {
        return this instanceof Not negation ? negation.condition() : new Not(this);
    }

    /**
     * All of them hold.
     *
     * @throws InvalidRequestException if there is none, or one of them is null
     */
    static Condition allOf(List<Condition> conditions) {
        List<Condition> flat = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof And and) {
                flat.addAll(and.conditions());
            } else {
                flat.add(condition);
            }
        }
        return flat.size() == 1 ? present(flat.get(0)) : new And(flat);
    }

    /**
     * At least one of them holds.
     *
     * @throws InvalidRequestException if there is none, or one of them is null
     */
    static Condition anyOf(List<Condition> conditions) {
        List<Condition> flat = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Or or) {
                flat.addAll(or.conditions());
            } else {
                flat.add(condition);
            }
        }
        return flat.size() == 1 ? present(flat.get(0)) : new Or(flat);
    }

    private static Condition present(@Nullable Condition condition) {
        if (condition == null) {
            throw new InvalidRequestException("A condition to combine is null");
        }
        return condition;
    }

    private static <E> List<E> some(String what, List<E> elements) {
        if (elements.isEmpty()) {
            throw new InvalidRequestException("There is no " + what);
        }
        return List.copyOf(elements);
    }

    /** An attribute compared with a value. */
    record Compare(Path path, Comparator comparator, AttributeValue value) implements Condition {}

    /** An attribute within bounds, both included. */
    record Between(Path path, AttributeValue low, AttributeValue high) implements Condition {

        /** Refuses bounds in the wrong order, as DynamoDB does. */
        public Between {
            if (ValueOrder.compare(low, high) > 0) {
                throw new InvalidRequestException("The bounds for attribute " + path.attribute()
                        + " are in the wrong order: the lower one comes first");
            }
        }
    }

    /** An attribute equal to one of some values. */
    record In(Path path, List<AttributeValue> values) implements Condition {
        /** Copies the values, of which there is at least one. */
        public In {
            values = some("value to compare attribute " + path.attribute() + " with", values);
        }
    }

    /** A string or binary that begins with a value. */
    record BeginsWith(Path path, AttributeValue prefix) implements Condition {}

    /** A string that contains a value. */
    record Contains(Path path, AttributeValue part) implements Condition {}

    /** The attribute is there. */
    record Exists(Path path) implements Condition {}

    /** The attribute is not there. */
    record NotExists(Path path) implements Condition {}

    /** All hold. */
    record And(List<Condition> conditions) implements Condition {
        /** Copies the conditions, of which there is at least one. */
        public And {
            conditions.forEach(Condition::present);
            conditions = some("condition to combine", conditions);
        }
    }

    /** One holds. */
    record Or(List<Condition> conditions) implements Condition {
        /** Copies the conditions, of which there is at least one. */
        public Or {
            conditions.forEach(Condition::present);
            conditions = some("condition to combine", conditions);
        }
    }

    /** It does not hold. */
    record Not(Condition condition) implements Condition {}
}
