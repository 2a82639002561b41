package io.dynawright.expression;

import io.dynawright.codec.NumberCodec;

/**
 * An attribute stored as a number. Operands are values of its own type, or plain literals: {@code it.total().gt(100)}.
 *
 * @param <V> the attribute's Java type
 */
public final class NumberPath<V> extends OrderedPath<V, NumberPath<?>> {

    private NumberPath(Path path, NumberCodec<V> codec) {
        super(path, codec);
    }

    /** The path of the attribute with this name. */
    public static <V> NumberPath<V> of(String attribute, NumberCodec<V> codec) {
        return of(Path.of(attribute), codec);
    }

    /** The path of what stands there. */
    public static <V> NumberPath<V> of(Path path, NumberCodec<V> codec) {
        return new NumberPath<>(path, codec);
    }

    /** Equal to the number. */
    public Condition eq(long value) {
        return compare(Comparator.EQ, Operands.number(value));
    }

    /** Equal to the number. */
    public Condition eq(double value) {
        return compare(Comparator.EQ, operands.number(value));
    }

    /** Not equal to the number; holds where the attribute is absent, too. */
    public Condition ne(long value) {
        return compare(Comparator.NE, Operands.number(value));
    }

    /** Not equal to the number; holds where the attribute is absent, too. */
    public Condition ne(double value) {
        return compare(Comparator.NE, operands.number(value));
    }

    /** Less than the number. */
    public Condition lt(long value) {
        return compare(Comparator.LT, Operands.number(value));
    }

    /** Less than the number. */
    public Condition lt(double value) {
        return compare(Comparator.LT, operands.number(value));
    }

    /** Less than the number, or equal to it. */
    public Condition le(long value) {
        return compare(Comparator.LE, Operands.number(value));
    }

    /** Less than the number, or equal to it. */
    public Condition le(double value) {
        return compare(Comparator.LE, operands.number(value));
    }

    /** Greater than the number. */
    public Condition gt(long value) {
        return compare(Comparator.GT, Operands.number(value));
    }

    /** Greater than the number. */
    public Condition gt(double value) {
        return compare(Comparator.GT, operands.number(value));
    }

    /** Greater than the number, or equal to it. */
    public Condition ge(long value) {
        return compare(Comparator.GE, Operands.number(value));
    }

    /** Greater than the number, or equal to it. */
    public Condition ge(double value) {
        return compare(Comparator.GE, operands.number(value));
    }

    /**
     * Within the bounds, both included.
     *
     * @throws io.dynawright.error.InvalidRequestException if the first bound is greater than the second
     */
    public Condition between(long low, long high) {
        return new Condition.Between(path(), Operands.number(low), Operands.number(high));
    }

    /**
     * Within the bounds, both included.
     *
     * @throws io.dynawright.error.InvalidRequestException if the first bound is greater than the second
     */
    public Condition between(double low, double high) {
        return new Condition.Between(path(), operands.number(low), operands.number(high));
    }
}
