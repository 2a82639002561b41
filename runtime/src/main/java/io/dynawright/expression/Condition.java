package io.dynawright.expression;

import io.dynawright.codec.AttributeType;
import io.dynawright.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    /** One term compared with another. */
    record Compare(Term left, Comparator comparator, Term right) implements Condition {

        /** What stands there compared with a value. */
        public Compare(Path path, Comparator comparator, AttributeValue value) {
            this(new Term.Stored(path), comparator, new Term.Value(value));
        }
    }

    /** A term within bounds, both included. */
    record Between(Term term, Term low, Term high) implements Condition {

        /** Refuses bounds in the wrong order, as DynamoDB does. */
        public Between {
            if (low instanceof Term.Value first
                    && high instanceof Term.Value last
                    && ValueOrder.compare(first.value(), last.value()) > 0) {
                throw new InvalidRequestException(
                        "The bounds for " + term.text() + " are in the wrong order: the lower one comes first");
            }
        }

        /** What stands there within values. */
        public Between(Path path, AttributeValue low, AttributeValue high) {
            this(new Term.Stored(path), new Term.Value(low), new Term.Value(high));
        }
    }

    /** A term equal to one of some values. */
    record In(Term term, List<AttributeValue> values) implements Condition {

        /** Copies the values, of which there is at least one. */
        public In {
            if (values.isEmpty()) {
                throw new InvalidRequestException("There is no value to compare " + term.text() + " with");
            }
            values = List.copyOf(values);
        }
    }

    /** A string or binary that begins with another. */
    record BeginsWith(Path path, Term prefix) implements Condition {}

    /** A string that contains another, or a set or list that contains an element. */
    record Contains(Path path, Term part) implements Condition {}

    /** Something stands there. */
    record Exists(Path path) implements Condition {}

    /** Nothing stands there. */
    record NotExists(Path path) implements Condition {}

    /** What stands there is stored as this type. */
    record HasType(Path path, AttributeType type) implements Condition {}

    /** All hold; without any, it always holds. */
    record And(List<Condition> conditions) implements Condition {
        /** Copies the conditions. */
        public And {
            conditions.forEach(Condition::present);
            conditions = List.copyOf(conditions);
        }
    }

    /** One holds; without any, it never holds. */
    record Or(List<Condition> conditions) implements Condition {
        /** Copies the conditions. */
        public Or {
            conditions.forEach(Condition::present);
            conditions = List.copyOf(conditions);
        }
    }

    /** It does not hold. */
    record Not(Condition condition) implements Condition {}

    /** Text of the user's, in DynamoDB's own syntax, with the placeholders that it stands on. */
    record Raw(String text, Map<String, String> names, Map<String, AttributeValue> values) implements Condition {
        /** Copies the placeholders. */
        public Raw {
            names = Map.copyOf(names);
            values = Map.copyOf(values);
        }
    }
}
