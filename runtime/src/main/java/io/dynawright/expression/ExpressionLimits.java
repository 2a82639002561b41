package io.dynawright.expression;

import io.dynawright.error.InvalidRequestException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How much DynamoDB takes in one expression. */
final class ExpressionLimits {

    private static final int MAX_BYTES = 4096;
    private static final int MAX_OPERATORS = 300;

    private ExpressionLimits() {}

    /** The text, which is short enough. */
    static String checked(String kind, String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            throw exceeded(kind, bytes, "bytes", MAX_BYTES);
        }
        return text;
    }

    /** The text, which is short enough and has not too many operators. */
    static String checked(String kind, String text, long operators) {
        if (operators > MAX_OPERATORS) {
            throw exceeded(kind, operators, "operators and functions", MAX_OPERATORS);
        }
        return checked(kind, text);
    }

    private static InvalidRequestException exceeded(String kind, long found, String unit, int limit) {
        return new InvalidRequestException(
                "The " + kind + " expression has " + found + " " + unit + ", and DynamoDB takes at most " + limit);
    }

    /** Comparisons, functions, and what joins them; parentheses, paths and the operands of IN are free. */
    static long operators(Condition condition) {
        if (condition instanceof Condition.And and) {
            return joined(and.conditions());
        } else if (condition instanceof Condition.Or or) {
            return joined(or.conditions());
        } else if (condition instanceof Condition.Not not) {
            return 1 + operators(not.condition());
        } else if (condition instanceof Condition.Raw raw) {
            return RawText.operators(raw.text());
        } else if (condition instanceof Condition.Compare compare) {
            return 1 + sizes(compare.left(), compare.right());
        } else if (condition instanceof Condition.Between between) {
            return 1 + sizes(between.term(), between.low(), between.high());
        } else {
            return condition instanceof Condition.In in ? 1 + sizes(in.term()) : 1;
        }
    }

    private static long joined(List<Condition> conditions) {
        return conditions.stream().mapToLong(ExpressionLimits::operators).sum() + conditions.size() - 1;
    }

    private static long sizes(Term... terms) {
        return List.of(terms).stream().filter(Term.Size.class::isInstance).count();
    }

    /** Functions and arithmetic; what an action sets or removes is free. */
    static long operators(List<UpdateAction> actions) {
        return actions.stream()
                .mapToLong(action -> action instanceof UpdateAction.Set set ? operators(set.value()) : 0)
                .sum();
    }

    private static long operators(UpdateValue value) {
        if (value instanceof UpdateValue.StoredOr storedOr) {
            return 1 + operators(storedOr.absent());
        } else if (value instanceof UpdateValue.Arithmetic sum) {
            return 1 + operators(sum.left()) + operators(sum.right());
        } else {
            return value instanceof UpdateValue.Appended lists
                    ? 1 + operators(lists.first()) + operators(lists.second())
                    : 0;
        }
    }
}
