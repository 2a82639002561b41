package io.dynawright.operation;

import io.dynawright.expression.Comparator;
import io.dynawright.expression.Condition;
import io.dynawright.expression.Operands;
import io.dynawright.expression.Term;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The sort key of a query, or one of the attributes that make it up, with the conditions that every type allows. A
 * query takes one condition on each; where there are several, an equal value leads to the next. Operands must not be
 * null, empty or longer than a sort key can be: that is an {@link io.dynawright.error.InvalidRequestException} before
 * anything is sent.
 *
 * @param <V> the sort key's Java type
 * @param <E> what the query can be told after an equal value
 * @param <S> what the query can be told after any other condition
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.KeyConditionExpressions.html">
 *     Key condition expressions</a>
 */
public abstract sealed class SortKeyCondition<V, E, S> permits TextSortKey, NumberSortKey, BinarySortKey {

    private final Operands<V> operands;
    private final QueryState<?, ?, ?> state;
    private final E afterEqual;
    private final S next;

    SortKeyCondition(Operands<V> operands, QueryState<?, ?, ?> state, E afterEqual, S next) {
        this.operands = operands;
        this.state = state;
        this.afterEqual = afterEqual;
        this.next = next;
    }

    final Operands<V> operands() {
        return operands;
    }

    /** Equal to the value. */
    public final E eq(V value) {
        return equal(operands.encode(value));
    }

    /** Less than the value. */
    public final S lt(V value) {
        return compare(Comparator.LT, operands.encode(value));
    }

    /** Less than the value, or equal to it. */
    public final S le(V value) {
        return compare(Comparator.LE, operands.encode(value));
    }

    /** Greater than the value. */
    public final S gt(V value) {
        return compare(Comparator.GT, operands.encode(value));
    }

    /** Greater than the value, or equal to it. */
    public final S ge(V value) {
        return compare(Comparator.GE, operands.encode(value));
    }

    /**
     * Within the bounds, both included.
     *
     * @throws io.dynawright.error.InvalidRequestException if the first bound is greater than the second
     */
    public final S between(V low, V high) {
        return within(operands.encode(low), operands.encode(high));
    }

    /**
     * Within the range, whose bounds may be known only when the program runs.
     *
     * @throws io.dynawright.error.InvalidRequestException if the range is null, or its bounds are in the wrong order
     */
    public final S in(@Nullable KeyRange<V> range) {
        if (range == null) {
            throw operands.absent();
        }
        return range.narrow(this);
    }

    /** Any value. */
    final S unbounded() {
        return next;
    }

    final E equal(AttributeValue value) {
        add(new Condition.Compare(operands.path(), Comparator.EQ, legal(value)));
        return afterEqual;
    }

    final S compare(Comparator comparator, AttributeValue value) {
        return narrowed(new Condition.Compare(operands.path(), comparator, legal(value)));
    }

    final S within(AttributeValue low, AttributeValue high) {
        return narrowed(new Condition.Between(operands.path(), legal(low), legal(high)));
    }

    final S startingWith(AttributeValue prefix) {
        return narrowed(new Condition.BeginsWith(operands.path(), new Term.Value(legal(prefix))));
    }

    private AttributeValue legal(AttributeValue value) {
        KeyChecks.value(state.subject(), operands.attribute(), value);
        return value;
    }

    private S narrowed(Condition condition) {
        add(condition);
        return next;
    }

    private void add(Condition condition) {
        state.sort(operands.path(), condition);
    }
}
