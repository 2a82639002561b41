package io.dynawright.expression;

import io.dynawright.expression.Condition.And;
import io.dynawright.expression.Condition.In;
import io.dynawright.expression.Condition.Not;
import io.dynawright.expression.Condition.Or;
import java.util.ArrayList;
import java.util.List;

/** Conditions in the form that is rendered: flat, without constants inside, and with comparisons that DynamoDB takes. */
final class Simplification {

    /** DynamoDB takes so many operands of one {@code IN}. */
    private static final int MAX_IN_OPERANDS = 100;

    /** No key can have a name that is as long, and a filter must not name the keys of what is read. */
    private static final Path NO_KEY = Path.of("never".repeat(52));

    private Simplification() {}

    /** A condition that holds where the given one does. */
    static Condition of(Condition condition) {
        if (condition instanceof And and) {
            List<Condition> parts = simplified(and.conditions());
            return parts.stream().anyMatch(Simplification::isEmptyOr) ? Condition.anyOf() : Condition.allOf(parts);
        } else if (condition instanceof Or or) {
            return Condition.anyOf(simplified(or.conditions()));
        } else if (condition instanceof Not not) {
            return of(not.condition()).not();
        } else if (condition instanceof Condition.Zoned zoned) {
            return of(zoned.inUtc());
        } else {
            return condition instanceof In in ? split(in) : condition;
        }
    }

    /** The same, for where there must be a text: that what always or never holds has none of its own. */
    static Condition renderable(Condition condition) {
        Condition simple = of(condition);
        Condition exists = new Condition.Exists(NO_KEY);
        Condition notExists = new Condition.NotExists(NO_KEY);
        if (isEmptyAnd(simple)) {
            return exists.or(notExists);
        }
        return isEmptyOr(simple) ? exists.and(notExists) : simple;
    }

    static boolean isEmptyAnd(Condition condition) {
        return condition instanceof And and && and.conditions().isEmpty();
    }

    static boolean isEmptyOr(Condition condition) {
        return condition instanceof Or or && or.conditions().isEmpty();
    }

    private static List<Condition> simplified(List<Condition> conditions) {
        return conditions.stream().map(Simplification::of).toList();
    }

    private static Condition split(In in) {
        int count = in.values().size();
        if (count <= MAX_IN_OPERANDS) {
            return in;
        }
        List<Condition> parts = new ArrayList<>();
        for (int from = 0; from < count; from += MAX_IN_OPERANDS) {
            int to = Math.min(from + MAX_IN_OPERANDS, count);
            parts.add(new In(in.term(), in.values().subList(from, to)));
        }
        return Condition.anyOf(parts);
    }
}
