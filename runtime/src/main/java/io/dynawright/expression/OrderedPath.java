package io.dynawright.expression;

import io.dynawright.codec.Codec;
import io.dynawright.codec.EncodedValue;

/**
 * An attribute whose values have an order: strings by their UTF-8 bytes, numbers numerically, binary by unsigned bytes.
 *
 * @param <V> the attribute's Java type
 * @param <P> the paths of attributes that are stored alike
 */
public abstract class OrderedPath<V, P extends AttributePath<?>> extends ComparablePath<V, P> {

    OrderedPath(Path path, Codec<V> codec) {
        super(path, codec);
    }

    /** Less than the value. */
    public final Condition lt(V value) {
        return compareTo(Comparator.LT, value);
    }

    /** Less than what the other attribute stores. */
    public final Condition lt(P other) {
        return compare(Comparator.LT, other);
    }

    /** Less than the value, or equal to it. */
    public final Condition le(V value) {
        return compareTo(Comparator.LE, value);
    }

    /** Less than what the other attribute stores, or equal to it. */
    public final Condition le(P other) {
        return compare(Comparator.LE, other);
    }

    /** Greater than the value. */
    public final Condition gt(V value) {
        return compareTo(Comparator.GT, value);
    }

    /** Greater than what the other attribute stores. */
    public final Condition gt(P other) {
        return compare(Comparator.GT, other);
    }

    /** Greater than the value, or equal to it. */
    public final Condition ge(V value) {
        return compareTo(Comparator.GE, value);
    }

    /** Greater than what the other attribute stores, or equal to it. */
    public final Condition ge(P other) {
        return compare(Comparator.GE, other);
    }

    /**
     * Within the bounds, both included.
     *
     * @throws io.dynawright.error.InvalidRequestException if the first bound is greater than the second
     */
    public final Condition between(V low, V high) {
        EncodedValue first = operands.encoded(low);
        EncodedValue last = operands.encoded(high);
        Condition between = new Condition.Between(path(), first.value(), last.value());
        return Condition.Zoned.of(path(), between, first.moments().and(last.moments()));
    }

    /**
     * Within what two other attributes store, both included; where the first is greater than the second, nothing is.
     */
    public final Condition between(P low, P high) {
        return new Condition.Between(stored(), stored(low), stored(high));
    }
}
