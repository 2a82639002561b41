package io.dynawright.operation;

import io.dynawright.codec.NumberCodec;
import io.dynawright.expression.Comparator;
import io.dynawright.expression.Operands;
import io.dynawright.expression.Path;

/**
 * A sort key stored as a number. Operands are values of its own type, or plain literals.
 *
 * @param <V> the sort key's Java type
 * @param <E> what the query can be told after an equal value
 * @param <S> what the query can be told after any other condition
 */
public final class NumberSortKey<V, E, S> extends SortKeyCondition<V, E, S> {

    private NumberSortKey(String attribute, NumberCodec<V> codec, QueryState<?, ?, ?> state, E afterEqual, S next) {
        super(new Operands<>(Path.of(attribute), codec), state, afterEqual, next);
    }

    /** For generated code: the sort key of this query, or its last attribute. */
    public static <V, S> NumberSortKey<V, S, S> of(
            String attribute, NumberCodec<V> codec, QueryBuilder<?, ?, ?, ?, ?> query, S next) {
        return of(attribute, codec, query, next, next);
    }

    /** For generated code: an attribute of the sort key of this query, where an equal value leads to the next one. */
    public static <V, E, S> NumberSortKey<V, E, S> of(
            String attribute, NumberCodec<V> codec, QueryBuilder<?, ?, ?, ?, ?> query, E afterEqual, S next) {
        return new NumberSortKey<>(attribute, codec, query.state(), afterEqual, next);
    }

    /** Equal to the number. */
    public E eq(long value) {
        return equal(Operands.number(value));
    }

    /** Equal to the number. */
    public E eq(double value) {
        return equal(operands().number(value));
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
