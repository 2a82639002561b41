package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A range of a sort key as a value, for bounds that are known only when the program runs. Each end may be open.
 *
 * <pre>{@code
 * KeyRange<Instant> period = KeyRange.of(from, to); // either may be null
 * orders.byStatus(PAID, q -> q.placedAt().in(period));
 * }</pre>
 *
 * <p>There are just the ranges that DynamoDB can express in one condition on a sort key; one with two bounds includes
 * both. Two ranges are equal if they are of the same form and their bounds are equal. Their text leaves the bounds out,
 * since they are keys.
 *
 * @param <V> the sort key's Java type
 */
public final class KeyRange<V> {

    /** Which ends a range has, and whether they are in it. */
    enum Form {
        ALL("all"),
        AT_LEAST(">= ?"),
        GREATER_THAN("> ?"),
        AT_MOST("<= ?"),
        LESS_THAN("< ?"),
        BETWEEN("between ? and ?");

        private final String text;

        Form(String text) {
            this.text = text;
        }
    }

    private final Form form;
    private final List<V> bounds;

    private KeyRange(Form form, List<V> bounds) {
        this.form = form;
        this.bounds = bounds;
    }

    /** Every value: it puts no condition on the sort key. */
    public static <V> KeyRange<V> all() {
        return new KeyRange<>(Form.ALL, List.of());
    }

    /**
     * The value, and what is greater.
     *
     * @throws InvalidRequestException if it is null
     */
    public static <V> KeyRange<V> atLeast(V low) {
        return new KeyRange<>(Form.AT_LEAST, List.of(present(low)));
    }

    /**
     * What is greater than the value.
     *
     * @throws InvalidRequestException if it is null
     */
    public static <V> KeyRange<V> greaterThan(V low) {
        return new KeyRange<>(Form.GREATER_THAN, List.of(present(low)));
    }

    /**
     * The value, and what is less.
     *
     * @throws InvalidRequestException if it is null
     */
    public static <V> KeyRange<V> atMost(V high) {
        return new KeyRange<>(Form.AT_MOST, List.of(present(high)));
    }

    /**
     * What is less than the value.
     *
     * @throws InvalidRequestException if it is null
     */
    public static <V> KeyRange<V> lessThan(V high) {
        return new KeyRange<>(Form.LESS_THAN, List.of(present(high)));
    }

    /**
     * The values, and what is between them. Which of them is the lower one depends on how the sort key stores them: a
     * query refuses bounds in the wrong order with an {@link InvalidRequestException}.
     *
     * @throws InvalidRequestException if one of them is null
     */
    public static <V> KeyRange<V> between(V low, V high) {
        return new KeyRange<>(Form.BETWEEN, List.of(present(low), present(high)));
    }

    /** What is between the bounds, which are in the range; an end whose bound is null is open. */
    public static <V> KeyRange<V> of(@Nullable V low, @Nullable V high) {
        if (low == null) {
            return high == null ? all() : atMost(high);
        }
        return high == null ? atLeast(low) : between(low, high);
    }

    private static <V> V present(@Nullable V bound) {
        if (bound == null) {
            throw new InvalidRequestException("A bound of a range is null");
        }
        return bound;
    }

    /** The condition that the range puts on a sort key. */
    <S> S narrow(SortKeyCondition<V, ?, S> sortKey) {
        return switch (form) {
            case ALL -> sortKey.unbounded();
            case AT_LEAST -> sortKey.ge(bounds.get(0));
            case GREATER_THAN -> sortKey.gt(bounds.get(0));
            case AT_MOST -> sortKey.le(bounds.get(0));
            case LESS_THAN -> sortKey.lt(bounds.get(0));
            case BETWEEN -> sortKey.between(bounds.get(0), bounds.get(1));
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyRange<?> range && form == range.form && bounds.equals(range.bounds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(form, bounds);
    }

    @Override
    public String toString() {
        return "KeyRange[" + form.text + "]";
    }
}
