package io.dynawright.expression;

import io.dynawright.expression.Condition.And;
import io.dynawright.expression.Condition.BeginsWith;
import io.dynawright.expression.Condition.Between;
import io.dynawright.expression.Condition.Compare;
import io.dynawright.expression.Condition.Contains;
import io.dynawright.expression.Condition.Exists;
import io.dynawright.expression.Condition.HasType;
import io.dynawright.expression.Condition.In;
import io.dynawright.expression.Condition.Not;
import io.dynawright.expression.Condition.NotExists;
import io.dynawright.expression.Condition.Or;
import io.dynawright.expression.Condition.Raw;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Turns conditions into DynamoDB's text, with no more parentheses than needed: it refuses redundant ones. */
final class ConditionRenderer {

    /** How tightly a condition binds: a child that binds less than its parent needs parentheses. */
    private static final int UNKNOWN = 0;

    private static final int OR = 1;
    private static final int AND = 2;
    private static final int NOT = 3;
    private static final int ATOM = 4;

    private final Placeholders placeholders;

    ConditionRenderer(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    /** The text of a condition that is in its normal form. */
    String text(Condition condition) {
        StringBuilder text = new StringBuilder();
        append(condition, text);
        return text.toString();
    }

    private void append(Condition condition, StringBuilder text) {
        if (condition instanceof And and) {
            join(and.conditions(), " AND ", AND, text);
        } else if (condition instanceof Or or) {
            join(or.conditions(), " OR ", OR, text);
        } else if (condition instanceof Not not) {
            operand(not.condition(), NOT, text.append("NOT "));
        } else if (condition instanceof Raw raw) {
            text.append(RawText.renamed(raw, placeholders));
        } else {
            text.append(atom(condition));
        }
    }

    private void join(List<Condition> conditions, String conjunction, int strength, StringBuilder text) {
        String separator = "";
        for (Condition condition : conditions) {
            operand(condition, strength, text.append(separator));
            separator = conjunction;
        }
    }

    private void operand(Condition condition, int strength, StringBuilder text) {
        if (strength(condition) < strength) {
            append(condition, text.append('('));
            text.append(')');
        } else {
            append(condition, text);
        }
    }

    private static int strength(Condition condition) {
        if (condition instanceof Raw) {
            return UNKNOWN;
        } else if (condition instanceof Or) {
            return OR;
        } else if (condition instanceof And) {
            return AND;
        } else {
            return condition instanceof Not ? NOT : ATOM;
        }
    }

    private String atom(Condition condition) {
        if (condition instanceof Compare compare) {
            return term(compare.left()) + " " + compare.comparator().symbol() + " " + term(compare.right());
        } else if (condition instanceof Between between) {
            return term(between.term()) + " BETWEEN " + term(between.low()) + " AND " + term(between.high());
        } else if (condition instanceof In in) {
            String term = term(in.term());
            return in.values().stream().map(placeholders::value).collect(Collectors.joining(", ", term + " IN (", ")"));
        } else {
            return function(condition);
        }
    }

    private String function(Condition condition) {
        if (condition instanceof BeginsWith beginsWith) {
            return call("begins_with", beginsWith.path(), beginsWith.prefix());
        } else if (condition instanceof Contains contains) {
            return call("contains", contains.path(), contains.part());
        } else if (condition instanceof HasType hasType) {
            AttributeValue type = AttributeValue.fromS(hasType.type().name());
            return call("attribute_type", hasType.path(), new Term.Value(type));
        } else if (condition instanceof Exists exists) {
            return "attribute_exists(" + placeholders.path(exists.path()) + ")";
        } else {
            return "attribute_not_exists(" + placeholders.path(((NotExists) condition).path()) + ")";
        }
    }

    private String call(String name, Path path, Term argument) {
        return name + "(" + placeholders.path(path) + ", " + term(argument) + ")";
    }

    private String term(Term term) {
        if (term instanceof Term.Value given) {
            return placeholders.value(given.value());
        } else if (term instanceof Term.Size size) {
            return "size(" + placeholders.path(size.path()) + ")";
        } else {
            return placeholders.path(((Term.Stored) term).path());
        }
    }
}
