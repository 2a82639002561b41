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

    /** Sets the attribute. */
    record Set(Path path, AttributeValue value) implements UpdateAction {}

    /** Sets the attribute if it is absent. */
    record SetIfAbsent(Path path, AttributeValue value) implements UpdateAction {}

    /** Removes the attribute. */
    record Remove(Path path) implements UpdateAction {}

    /** Adds to a number; an absent one counts as zero. */
    record Add(Path path, AttributeValue value) implements UpdateAction {}
}
