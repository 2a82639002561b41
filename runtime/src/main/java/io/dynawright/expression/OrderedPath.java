package io.dynawright.expression;

import io.dynawright.codec.Codec;

/**
 * An attribute whose values have an order: strings by their UTF-8 bytes, numbers numerically, binary by unsigned bytes.
 *
 * @param <V> the attribute's Java type
 */
public abstract class OrderedPath<V> extends AttributePath<V> {

    OrderedPath(Path path, Codec<V> codec) {
        super(path, codec);
    }

    /** Less than the value. */
    public final Condition lt(V value) {
        return compare(Comparator.LT, operand(value));
    }

    /** Less than the value, or equal to it. */
    public final Condition le(V value) {
        return compare(Comparator.LE, operand(value));
    }

    /** Greater than the value. */
    public final Condition gt(V value) {
        return compare(Comparator.GT, operand(value));
    }

    /** Greater than the value, or equal to it. */
    public final Condition ge(V value) {
        return compare(Comparator.GE, operand(value));
    }

    /**
     * Within the bounds, both included.
     *
     * @throws io.dynawright.error.InvalidRequestException if the first bound is greater than the second
     */
    public final Condition between(V low, V high) {
        return new Condition.Between(path(), operand(low), operand(high));
    }
}
