package io.dynawright.operation;

import io.dynawright.expression.Comparator;
import io.dynawright.expression.Condition;
import io.dynawright.expression.Operands;
import io.dynawright.expression.Term;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The sort key of a query, with the conditions that every type allows. A query takes one. Operands must not be null,
 * empty or longer than a sort key can be: that is an {@link io.dynawright.error.InvalidRequestException} before
 * anything is sent.
 *
 * @param <V> the sort key's Java type
 * @param <S> what the query can be told afterwards
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.KeyConditionExpressions.html">
 *     Key condition expressions</a>
 */
public abstract sealed class SortKeyCondition<V, S> permits TextSortKey, NumberSortKey, BinarySortKey {

    private final Operands<V> operands;
    private final QueryState<?, ?, ?> state;
    private final S next;

    SortKeyCondition(Operands<V> operands, QueryState<?, ?, ?> state, S next) {
        this.operands = operands;
        this.state = state;
        this.next = next;
    }

    final Operands<V> operands() {
        return operands;
    }

    /** Equal to the value. */
    public final S eq(V value) {
        return compare(Comparator.EQ, operands.encode(value));
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

    final S compare(Comparator comparator, AttributeValue value) {
        return add(new Condition.Compare(operands.path(), comparator, legal(value)));
    }

    final S within(AttributeValue low, AttributeValue high) {
        return add(new Condition.Between(operands.path(), legal(low), legal(high)));
    }

    final S startingWith(AttributeValue prefix) {
        return add(new Condition.BeginsWith(operands.path(), new Term.Value(legal(prefix))));
    }

    private AttributeValue legal(AttributeValue value) {
        KeyChecks.value(state.subject(), operands.attribute(), value);
        return value;
    }

    private S add(Condition condition) {
        state.sort(operands.path(), condition);
        return next;
    }
}
