package io.dynawright.expression;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.StoredMoments;
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
 * <p>DynamoDB takes 300 operators and functions in one expression, and 4,096 bytes of its text, in which every name and
 * value takes a few; a condition that is larger is refused with an {@link InvalidRequestException} when its call is made.
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
        if (this instanceof Not negation) {
            return negation.condition();
        } else if (Simplification.isEmptyAnd(this)) {
            return anyOf();
        } else {
            return Simplification.isEmptyOr(this) ? allOf() : new Not(this);
        }
    }

    /** Whether it holds for every item, whatever it stores, as {@code allOf()} does. Such a condition is not sent. */
    default boolean isAlways() {
        return Simplification.isEmptyAnd(Simplification.of(this));
    }

    /**
     * Whether it holds for the item, which is found out in memory, as DynamoDB would: {@link ConditionEvaluator#holds}.
     *
     * @throws InvalidRequestException if it is raw, or has a raw condition inside
     */
    default boolean holds(Map<String, AttributeValue> item) {
        return ConditionEvaluator.holds(this, item);
    }

    /**
     * All of them hold; without any, it always holds.
     *
     * @throws InvalidRequestException if one of them is null
     */
    static Condition allOf(Condition... conditions) {
        return allOf(Arrays.asList(present(conditions)));
    }

    /**
     * All of them hold; without any, it always holds.
     *
     * @throws InvalidRequestException if the list or one of them is null
     */
    static Condition allOf(List<? extends Condition> conditions) {
        List<Condition> flat = new ArrayList<>();
        for (Condition condition : present(conditions)) {
            if (condition instanceof And and) {
                flat.addAll(and.conditions());
            } else {
                flat.add(present(condition));
            }
        }
        return flat.size() == 1 ? flat.get(0) : new And(flat);
    }

    /**
     * At least one of them holds; without any, it never holds.
     *
     * @throws InvalidRequestException if one of them is null
     */
    static Condition anyOf(Condition... conditions) {
        return anyOf(Arrays.asList(present(conditions)));
    }

    /**
     * At least one of them holds; without any, it never holds.
     *
     * @throws InvalidRequestException if the list or one of them is null
     */
    static Condition anyOf(List<? extends Condition> conditions) {
        List<Condition> flat = new ArrayList<>();
        for (Condition condition : present(conditions)) {
            if (condition instanceof Or or) {
                flat.addAll(or.conditions());
            } else {
                flat.add(present(condition));
            }
        }
        if (flat.stream().anyMatch(Simplification::isEmptyAnd)) {
            return allOf();
        }
        return flat.size() == 1 ? flat.get(0) : new Or(flat);
    }

    /**
     * A condition in DynamoDB's own syntax, for what the typed paths cannot say. The text becomes a part of the
     * expression as it is, so nothing that comes from outside may be put into it: names and values go into placeholders.
     *
     * <pre>{@code
     * Condition.raw("size(#a) > size(#b)", Map.of("#a", "draft", "#b", "text"), Map.of())
     * }</pre>
     *
     * @param text the condition; combined with others it is put into parentheses, so it needs none around all of it
     * @param names the placeholders {@code #name} of the text, with the attributes that they stand for
     * @param values the placeholders {@code :value} of the text, with what they stand for
     * @throws InvalidRequestException if an argument is null, the text blank, a placeholder of the text not given, or a
     *     given one not in the text, or the parentheses do not match
     */
    static Condition raw(String text, Map<String, String> names, Map<String, AttributeValue> values) {
        return new Raw(text, names, values);
    }

    /** A condition, or some of them. */
    private static <C> C present(@Nullable C combined) {
        if (combined == null) {
            throw new InvalidRequestException("A condition to combine is null");
        }
        return combined;
    }

    /** One term compared with another. */
    record Compare(Term left, Comparator comparator, Term right) implements Condition {

        /** Refuses two terms that are the same, as DynamoDB does. */
        public Compare {
            left.requireOther(right);
        }

        /** What stands there compared with a value. */
        public Compare(Path path, Comparator comparator, AttributeValue value) {
            this(new Term.Stored(path), comparator, new Term.Value(value));
        }
    }

    /** A term within bounds, both included. */
    record Between(Term term, Term low, Term high) implements Condition {

        /** Refuses bounds in the wrong order, as DynamoDB does. */
        public Between {
            term.requireOther(low);
            term.requireOther(high);
            if (!areInOrder(low, high)) {
                throw new InvalidRequestException(
                        "The bounds for " + term.text() + " are in the wrong order: the lower one comes first");
            }
        }

        /** Whether the first of two values is not greater; of what stands in the item that is not known. */
        static boolean areInOrder(Term low, Term high) {
            return !(low instanceof Term.Value first
                    && high instanceof Term.Value last
                    && ValueOrder.compare(first.value(), last.value()) > 0);
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

        /** How many values there are, and not the values. */
        @Override
        public String toString() {
            return "In[term=" + term + ", values=" + values.size() + "]";
        }
    }

    /** A string or binary that begins with another. */
    record BeginsWith(Path path, Term prefix) implements Condition {

        /** Refuses what stands there as its own prefix, as DynamoDB does. */
        public BeginsWith {
            new Term.Stored(path).requireOther(prefix);
        }
    }

    /** A string that contains another, or a set or list that contains an element. */
    record Contains(Path path, Term part) implements Condition {

        /** Refuses what stands there as its own part, as DynamoDB does. */
        public Contains {
            new Term.Stored(path).requireOther(part);
        }
    }

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

    /**
     * A condition with operands in which there are moments, which each run may store otherwise.
     *
     * @param path what is compared
     * @param inUtc the condition for a run that stores moments in UTC as they are
     * @param moments those in its operands
     */
    record Zoned(Path path, Condition inUtc, StoredMoments moments) implements Condition {

        /** The condition itself, if there are no moments in its operands. */
        static Condition of(Path path, Condition condition, StoredMoments moments) {
            return moments.isEmpty() ? condition : new Zoned(path, condition, moments);
        }
    }

    /** It does not hold. */
    record Not(Condition condition) implements Condition {}

    /** Text of the user's, in DynamoDB's own syntax, with the placeholders that it stands on. */
    record Raw(String text, Map<String, String> names, Map<String, AttributeValue> values) implements Condition {

        /** Takes parentheses around all of the text away, checks the placeholders and copies them. */
        public Raw {
            text = RawText.bare(text);
            names = RawText.placeholders(names);
            values = RawText.placeholders(values);
            RawText.check(text, names, values);
        }

        /** The text with its placeholders, and not the values, which do not belong in logs. */
        @Override
        public String toString() {
            return "Raw[text=" + text + ", names=" + names + ", values=" + values.keySet() + "]";
        }
    }
}
