package io.dynawright.expression;

import java.util.List;

/** Turns the changes of an update into the text of DynamoDB's update expression. */
final class UpdateRenderer {

    private final Placeholders placeholders;

    UpdateRenderer(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    /** The clauses SET, REMOVE, ADD and DELETE, each with its actions in the order given. */
    String text(List<UpdateAction> actions) {
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
        text.append(placeholders.path(action.path()));
        if (action instanceof UpdateAction.Set set) {
            text.append(" = ").append(operand(set.value()));
        } else if (action instanceof UpdateAction.Add add) {
            text.append(' ').append(placeholders.value(add.value()));
        } else if (action instanceof UpdateAction.Delete delete) {
            text.append(' ').append(placeholders.value(delete.value()));
        }
    }

    private String operand(UpdateValue operand) {
        if (operand instanceof UpdateValue.Given given) {
            return placeholders.value(given.value());
        } else if (operand instanceof UpdateValue.Stored stored) {
            return placeholders.path(stored.path());
        } else if (operand instanceof UpdateValue.StoredOr storedOr) {
            return "if_not_exists(" + placeholders.path(storedOr.path()) + ", " + operand(storedOr.absent()) + ")";
        } else if (operand instanceof UpdateValue.Arithmetic sum) {
            return operand(sum.left()) + " " + sum.sign().symbol() + " " + operand(sum.right());
        } else {
            UpdateValue.Appended lists = (UpdateValue.Appended) operand;
            return "list_append(" + operand(lists.first()) + ", " + operand(lists.second()) + ")";
        }
    }
}
