package io.dynawright.expression;

import io.dynawright.expression.Condition.And;
import io.dynawright.expression.Condition.BeginsWith;
import io.dynawright.expression.Condition.Between;
import io.dynawright.expression.Condition.Compare;
import io.dynawright.expression.Condition.Contains;
import io.dynawright.expression.Condition.Exists;
import io.dynawright.expression.Condition.In;
import io.dynawright.expression.Condition.Not;
import io.dynawright.expression.Condition.NotExists;
import io.dynawright.expression.Condition.Or;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Turns trees into the text of DynamoDB's expressions. All expressions of one request go through one renderer, so that
 * they share its placeholders. DynamoDB refuses parentheses that are not needed; none are written.
 */
public final class ExpressionRenderer {

    /** How tightly a condition binds: a child that binds less than its parent needs parentheses. */
    private static final int OR = 0;

    private static final int AND = 1;
    private static final int NOT = 2;
    private static final int ATOM = 3;

    private final Placeholders placeholders = new Placeholders();

    /** The names and values of all that was rendered so far. */
    public Placeholders placeholders() {
        return placeholders;
    }

    /** A condition, filter or key condition expression. */
    public String condition(Condition condition) {
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
        } else {
            appendAtom(condition, text);
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
        if (condition instanceof Or) {
            return OR;
        } else if (condition instanceof And) {
            return AND;
        } else {
            return condition instanceof Not ? NOT : ATOM;
        }
    }

    private void appendAtom(Condition condition, StringBuilder text) {
        if (condition instanceof Compare compare) {
            text.append(name(compare.path()))
                    .append(' ')
                    .append(compare.comparator().symbol());
            text.append(' ').append(value(compare.value()));
        } else if (condition instanceof Between between) {
            text.append(name(between.path())).append(" BETWEEN ").append(value(between.low()));
            text.append(" AND ").append(value(between.high()));
        } else if (condition instanceof In in) {
            text.append(name(in.path())).append(" IN (");
            text.append(in.values().stream().map(this::value).collect(Collectors.joining(", ")))
                    .append(')');
        } else if (condition instanceof BeginsWith beginsWith) {
            text.append("begins_with(").append(name(beginsWith.path()));
            text.append(", ").append(value(beginsWith.prefix())).append(')');
        } else if (condition instanceof Contains contains) {
            text.append("contains(").append(name(contains.path()));
            text.append(", ").append(value(contains.part())).append(')');
        } else if (condition instanceof Exists exists) {
            text.append("attribute_exists(").append(name(exists.path())).append(')');
        } else if (condition instanceof NotExists notExists) {
            text.append("attribute_not_exists(").append(name(notExists.path())).append(')');
        } else {
            throw new IllegalStateException("No text for " + condition.getClass());
        }
    }

    /** An update expression: the clauses SET, REMOVE and ADD, each with its actions in the order given. */
    public String update(List<UpdateAction> actions) {
        StringBuilder text = new StringBuilder();
        for (Clause clause : Clause.values()) {
            String separator = (text.isEmpty() ? "" : " ") + clause + " ";
            for (UpdateAction action : actions) {
                if (Clause.of(action) == clause) {
                    append(action, text.append(separator));
                    separator = ", ";
                }
            }
        }
        return text.toString();
    }

    /** The clauses of an update expression, of which each may stand once. */
    private enum Clause {
        SET,
        REMOVE,
        ADD;

        static Clause of(UpdateAction action) {
            if (action instanceof UpdateAction.Remove) {
                return REMOVE;
            } else {
                return action instanceof UpdateAction.Add ? ADD : SET;
            }
        }
    }

    private void append(UpdateAction action, StringBuilder text) {
        String name = name(action.path());
        text.append(name);
        if (action instanceof UpdateAction.Set set) {
            text.append(" = ").append(value(set.value()));
        } else if (action instanceof UpdateAction.SetIfAbsent set) {
            text.append(" = if_not_exists(").append(name).append(", ");
            text.append(value(set.value())).append(')');
        } else if (action instanceof UpdateAction.Add add) {
            text.append(' ').append(value(add.value()));
        }
    }

    /** A projection expression of these attributes. */
    public String projection(List<String> attributes) {
        return attributes.stream().map(placeholders::name).collect(Collectors.joining(", "));
    }

    private String name(Path path) {
        return placeholders.name(path.attribute());
    }

    private String value(AttributeValue value) {
        return placeholders.value(value);
    }
}
