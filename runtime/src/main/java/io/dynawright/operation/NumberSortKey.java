package io.dynawright.operation;

import io.dynawright.codec.NumberCodec;
import io.dynawright.expression.Comparator;
import io.dynawright.expression.Operands;
import io.dynawright.expression.Path;

/**
 * A sort key stored as a number. Operands are values of its own type, or plain literals.
 *
 * @param <V> the sort key's Java type
 * @param <S> what the query can be told afterwards
 */
public final class NumberSortKey<V, S> extends SortKeyCondition<V, S> {

    private NumberSortKey(Operands<V> operands, QueryState<?, ?, ?> state, S next) {
        super(operands, state, next);
    }

    /** For generated code: the sort key of a query of a table or a local index. */
    public static <V, T, Q extends ConsistentQuery<T, Q, F, P>, F, P>
            NumberSortKey<V, ConsistentOptions<T, Q, F, P>> of(
                    String attribute, NumberCodec<V> codec, ConsistentQuery<T, Q, F, P> query) {
        return new NumberSortKey<>(
                new Operands<>(Path.of(attribute), codec), query.state(), new ConsistentOptions<>(query.state()));
    }

    /** For generated code: the sort key of a query of a global index. */
    public static <V, T, Q extends GlobalIndexQuery<T, Q, F, P>, F, P> NumberSortKey<V, QueryOptions<T, Q, F, P>> of(
            String attribute, NumberCodec<V> codec, GlobalIndexQuery<T, Q, F, P> query) {
        return new NumberSortKey<>(
                new Operands<>(Path.of(attribute), codec), query.state(), new QueryOptions<>(query.state()));
    }

    /** Equal to the number. */
    public S eq(long value) {
        return compare(Comparator.EQ, Operands.number(value));
    }

    /** Equal to the number. */
    public S eq(double value) {
        return compare(Comparator.EQ, operands().number(value));
    }

    /** Less than the number. */
    public S lt(long value) {
        return compare(Comparator.LT, Operands.number(value));
    }

    /** Less than the number. */
    public S lt(double value) {
        return compare(Comparator.LT, operands().number(value));
    }

    /** Less than the number, or equal to it. */
    public S le(long value) {
        return compare(Comparator.LE, Operands.number(value));
    }

    /** Less than the number, or equal to it. */
    public S le(double value) {
        return compare(Comparator.LE, operands().number(value));
    }

    /** Greater than the number. */
    public S gt(long value) {
        return compare(Comparator.GT, Operands.number(value));
    }

    /** Greater than the number. */
    public S gt(double value) {
        return compare(Comparator.GT, operands().number(value));
    }

    /** Greater than the number, or equal to it. */
    public S ge(long value) {
        return compare(Comparator.GE, Operands.number(value));
    }

    /** Greater than the number, or equal to it. */
    public S ge(double value) {
        return compare(Comparator.GE, operands().number(value));
    }

    /**
     * Within the bounds, both included.
     *
     * @throws io.dynawright.error.InvalidRequestException if the first bound is greater than the second
     */
    public S between(long low, long high) {
        return within(Operands.number(low), Operands.number(high));
    }

    /**
     * Within the bounds, both included.
     *
     * @throws io.dynawright.error.InvalidRequestException if the first bound is greater than the second
     */
    public S between(double low, double high) {
        return within(operands().number(low), operands().number(high));
    }
}
