package io.dynawright.operation;

import io.dynawright.expression.Condition;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a scan can be told. A builder for use within one call.
 *
 * <pre>{@code
 * orders.scan(s -> s.filter(it -> it.total().gt(100)).pageSize(500))
 * }</pre>
 *
 * @param <A> the entity's attributes
 */
public final class ScanBuilder<A> {

    private final A attributes;
    private Optional<Condition> filter = Optional.empty();
    private PageLimits limits = PageLimits.NONE;
    private Consistency consistency = Consistency.EVENTUAL;

    ScanBuilder(A attributes) {
        this.attributes = attributes;
    }

    /**
     * Keeps only items for which the condition holds; called again, both must hold. DynamoDB reads, and charges for,
     * the whole table all the same.
     *
     * @throws io.dynawright.error.InvalidRequestException if the function is null or returns null
     */
    public ScanBuilder<A> filter(Function<A, Condition> made) {
        filter = Conditions.and(filter, made, attributes);
        return this;
    }

    /**
     * At most so many items in all, counted after the filter.
     *
     * @throws io.dynawright.error.InvalidRequestException if it is less than 1
     */
    public ScanBuilder<A> limit(int items) {
        limits = limits.withTotal(items);
        return this;
    }

    /**
     * How many items DynamoDB evaluates per request, before the filter; it never evaluates more than 1 MB.
     *
     * @throws io.dynawright.error.InvalidRequestException if it is less than 1
     */
    public ScanBuilder<A> pageSize(int items) {
        limits = limits.withPageSize(items);
        return this;
    }

    /** Reads what all earlier writes left behind, at twice the cost. Without it a read may be a little behind. */
    public ScanBuilder<A> consistent() {
        consistency = Consistency.STRONG;
        return this;
    }

    <T> ScanPlan<T> plan(Subject<T> subject) {
        return new ScanPlan<>(subject, Reading.entity(subject), filter, limits, consistency);
    }
}
