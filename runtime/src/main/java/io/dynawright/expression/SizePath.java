package io.dynawright.expression;

import io.dynawright.error.InvalidRequestException;
import org.jspecify.annotations.Nullable;

/**
 * The size of what an attribute stores, as a number that is compared: {@code it.lines().size().ge(2)}.
 *
 * <p>A string counts its characters, binary its bytes, a set, list or map its elements. Where the attribute is absent,
 * or has no size, no condition holds but {@link #ne}.
 */
public final class SizePath {

    private final Term.Size size;

    SizePath(Path path) {
        this.size = new Term.Size(path);
    }

    /** Equal to the number. */
    public Condition eq(long value) {
        return compare(Comparator.EQ, number(value));
    }

    /** Not equal to the number. */
    public Condition ne(long value) {
        return compare(Comparator.NE, number(value));
    }

    /** Less than the number. */
    public Condition lt(long value) {
        return compare(Comparator.LT, number(value));
    }

    /** At most the number. */
    public Condition le(long value) {
        return compare(Comparator.LE, number(value));
    }

    /** Greater than the number. */
    public Condition gt(long value) {
        return compare(Comparator.GT, number(value));
    }

    /** At least the number. */
    public Condition ge(long value) {
        return compare(Comparator.GE, number(value));
    }

    /** Equal to the number that the attribute stores. */
    public Condition eq(NumberPath<?> other) {
        return compare(Comparator.EQ, stored(other));
    }

    /** Not equal to the number that the attribute stores. */
    public Condition ne(NumberPath<?> other) {
        return compare(Comparator.NE, stored(other));
    }

    /** Less than the number that the attribute stores. */
    public Condition lt(NumberPath<?> other) {
        return compare(Comparator.LT, stored(other));
    }

    /** At most the number that the attribute stores. */
    public Condition le(NumberPath<?> other) {
        return compare(Comparator.LE, stored(other));
    }

    /** Greater than the number that the attribute stores. */
    public Condition gt(NumberPath<?> other) {
        return compare(Comparator.GT, stored(other));
    }

    /** At least the number that the attribute stores. */
    public Condition ge(NumberPath<?> other) {
        return compare(Comparator.GE, stored(other));
    }

    /** Equal to the other size. */
    public Condition eq(SizePath other) {
        return compare(Comparator.EQ, present(other).size);
    }

    /** Not equal to the other size. */
    public Condition ne(SizePath other) {
        return compare(Comparator.NE, present(other).size);
    }

    /** Less than the other size. */
    public Condition lt(SizePath other) {
        return compare(Comparator.LT, present(other).size);
    }

    /** At most the other size. */
    public Condition le(SizePath other) {
        return compare(Comparator.LE, present(other).size);
    }

    /** Greater than the other size. */
    public Condition gt(SizePath other) {
        return compare(Comparator.GT, present(other).size);
    }

    /** At least the other size. */
    public Condition ge(SizePath other) {
        return compare(Comparator.GE, present(other).size);
    }

    /**
     * Within the bounds, both included.
     *
     * @throws InvalidRequestException if the first bound is greater than the second
     */
    public Condition between(long low, long high) {
        return new Condition.Between(size, number(low), number(high));
    }

    private Condition compare(Comparator comparator, Term other) {
        return new Condition.Compare(size, comparator, other);
    }

    private static Term number(long value) {
        return new Term.Value(Operands.number(value));
    }

    private Term stored(NumberPath<?> other) {
        return present(other).stored();
    }

    private <P> P present(@Nullable P operand) {
        if (operand == null) {
            throw new InvalidRequestException("The operand for " + size.text() + " is null");
        }
        return operand;
    }
}
