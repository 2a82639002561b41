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
            text.append(term(compare.left())).append(' ');
            text.append(compare.comparator().symbol()).append(' ').append(term(compare.right()));
        } else if (condition instanceof Between between) {
            text.append(term(between.term())).append(" BETWEEN ").append(term(between.low()));
            text.append(" AND ").append(term(between.high()));
        } else if (condition instanceof In in) {
            text.append(term(in.term())).append(" IN (");
            text.append(in.values().stream().map(this::value).collect(Collectors.joining(", ")))
                    .append(')');
        } else if (condition instanceof BeginsWith beginsWith) {
            function("begins_with", beginsWith.path(), term(beginsWith.prefix()), text);
        } else if (condition instanceof Contains contains) {
            function("contains", contains.path(), term(contains.part()), text);
        } else if (condition instanceof HasType hasType) {
            AttributeValue type = AttributeValue.fromS(hasType.type().name());
            function("attribute_type", hasType.path(), value(type), text);
        } else if (condition instanceof Exists exists) {
            text.append("attribute_exists(").append(path(exists.path())).append(')');
        } else if (condition instanceof NotExists notExists) {
            text.append("attribute_not_exists(").append(path(notExists.path())).append(')');
        } else {
            throw new IllegalStateException("No text for " + condition.getClass());
        }
    }

    private void function(String name, Path path, String argument, StringBuilder text) {
        text.append(name)
                .append('(')
                .append(path(path))
                .append(", ")
                .append(argument)
                .append(')');
    }

    private String term(Term term) {
        if (term instanceof Term.Value given) {
            return value(given.value());
        } else if (term instanceof Term.Size size) {
            return "size(" + path(size.path()) + ")";
        } else {
            return path(((Term.Stored) term).path());
        }
    }

    /** An update expression: the clauses SET, REMOVE, ADD and DELETE, each with its actions in the order given. */
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
        ADD,
        DELETE;

        static Clause of(UpdateAction action) {
            if (action instanceof UpdateAction.Remove) {
                return REMOVE;
            } else if (action instanceof UpdateAction.Add) {
                return ADD;
            } else {
                return action instanceof UpdateAction.Delete ? DELETE : SET;
            }
        }
    }

    private void append(UpdateAction action, StringBuilder text) {
        text.append(path(action.path()));
        if (action instanceof UpdateAction.Set set) {
            text.append(" = ").append(operand(set.value()));
        } else if (action instanceof UpdateAction.Add add) {
            text.append(' ').append(value(add.value()));
        } else if (action instanceof UpdateAction.Delete delete) {
            text.append(' ').append(value(delete.value()));
        }
    }

    private String operand(UpdateValue operand) {
        if (operand instanceof UpdateValue.Given given) {
            return value(given.value());
        } else if (operand instanceof UpdateValue.Stored stored) {
            return path(stored.path());
        } else if (operand instanceof UpdateValue.StoredOr storedOr) {
            return "if_not_exists(" + path(storedOr.path()) + ", " + operand(storedOr.absent()) + ")";
        } else if (operand instanceof UpdateValue.Arithmetic sum) {
            return operand(sum.left()) + " " + sum.sign().symbol() + " " + operand(sum.right());
        } else {
            UpdateValue.Appended lists = (UpdateValue.Appended) operand;
            return "list_append(" + operand(lists.first()) + ", " + operand(lists.second()) + ")";
        }
    }

    /** A projection expression of these attributes. */
    public String projection(List<Path> paths) {
        return paths.stream().map(this::path).collect(Collectors.joining(", "));
    }

    private String path(Path path) {
        StringBuilder text = new StringBuilder(placeholders.name(path.attribute()));
        for (Path.Step step : path.steps()) {
            if (step instanceof Path.Step.Element element) {
                text.append('[').append(element.index()).append(']');
            } else if (step instanceof Path.Step.Entry entry) {
                text.append('.').append(placeholders.name(entry.name()));
            }
        }
        return text.toString();
    }

    private String value(AttributeValue value) {
        return placeholders.value(value);
    }
}
