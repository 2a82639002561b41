package io.dynawright.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One change of an update.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.UpdateExpressions.html">
 *     Update expressions</a>
 */
public sealed interface UpdateAction {

    /** What it changes. */
    Path path();

    /** Sets what stands there. */
    record Set(Path path, UpdateValue value) implements UpdateAction {

        /** Sets it to a value that the caller gave. */
        public Set(Path path, AttributeValue value) {
            this(path, new UpdateValue.Given(value));
        }
    }

    /** Removes what stands there. */
    record Remove(Path path) implements UpdateAction {}

    /** Adds to a number or a set; an absent one counts as zero or as empty. */
    record Add(Path path, AttributeValue value) implements UpdateAction {

        /** The type of the value, and not the value, which does not belong in logs. */
        @Override
        public String toString() {
            return "Add[path=" + path + ", value=" + value.type() + "]";
        }
    }

    /** Takes elements out of a set. */
    record Delete(Path path, AttributeValue value) implements UpdateAction {

        /** The type of the value, and not the value, which does not belong in logs. */
        @Override
        public String toString() {
            return "Delete[path=" + path + ", value=" + value.type() + "]";
        }
    }
}
