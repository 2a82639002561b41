package io.dynawright.operation;

import io.dynawright.expression.AttributePath;
import io.dynawright.expression.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a scan can be told. A builder for use within one call.
 *
 * <pre>{@code
 * orders.scan(s -> s.filter(it -> it.total().gt(100)).pageSize(500))
 * }</pre>
 *
 * @param <T> the entity
 * @param <A> the entity's attributes
 */
public final class ScanBuilder<T, A> extends ScanStage<A, T> {

    private final Subject<T> subject;
    private final A attributes;
    private Optional<Condition> filter = Optional.empty();
    private PageLimits limits = PageLimits.NONE;
    private Consistency consistency = Consistency.EVENTUAL;
    private Optional<Segment> segment = Optional.empty();

    ScanBuilder(Subject<T> subject, A attributes) {
        this.subject = subject;
        this.attributes = attributes;
    }

    /**
     * Keeps only items for which the condition holds; called again, both must hold. DynamoDB reads, and charges for,
     * the whole table all the same.
     *
     * @throws io.dynawright.error.InvalidRequestException if the function is null or returns null
     */
    public ScanBuilder<T, A> filter(Function<A, Condition> made) {
        filter = Conditions.and(filter, made, attributes);
        return this;
    }

    /**
     * At most so many items in all, counted after the filter.
     *
     * @throws io.dynawright.error.InvalidRequestException if it is less than 1
     */
    public ScanBuilder<T, A> limit(int items) {
        limits = limits.withTotal(items);
        return this;
    }

    /**
     * How many items DynamoDB evaluates per request, before the filter; it never evaluates more than 1 MB.
     *
     * @throws io.dynawright.error.InvalidRequestException if it is less than 1
     */
    public ScanBuilder<T, A> pageSize(int items) {
        limits = limits.withPageSize(items);
        return this;
    }

    /**
     * How many requests are made at most for one {@linkplain io.dynawright.ScanResults#page(int) page}, which then has
     * fewer items and a cursor. Ten, unless told otherwise.
     *
     * @throws io.dynawright.error.InvalidRequestException if it is less than 1
     */
    public ScanBuilder<T, A> maxRequests(int requests) {
        limits = limits.withMaxRequests(requests);
        return this;
    }

    /** Reads what all earlier writes left behind, at twice the cost. Without it a read may be a little behind. */
    public ScanBuilder<T, A> consistent() {
        consistency = Consistency.STRONG;
        return this;
    }

    /**
     * A brake: on average since its start, a traversal consumes no more read capacity units per second than this, all
     * segments of a parallel scan together. What it did not use it may make up for, but for one second's units at most.
     * Before a page that would be too early the thread sleeps.
     *
     * <p>What a page costs is known only after it: {@code pageSize} makes pages, and with them the bursts, smaller. A
     * page of 1 MB costs 128 units, or 256 if it is {@linkplain #consistent() consistent}.
     *
     * @throws io.dynawright.error.InvalidRequestException if it is not more than 0, or is infinite
     */
    public ScanBuilder<T, A> capacityPerSecond(double units) {
        limits = limits.withCapacityPerSecond(units);
        return this;
    }

    /**
     * One segment only of the table, of as many as there are. All segments together are the table. Made for several
     * hosts that divide the work among them; {@link io.dynawright.ScanResults#parallel(int)} reads all segments on one.
     *
     * @param number which segment, from 0
     * @param of how many segments there are, from 1 to 1,000,000
     * @throws io.dynawright.error.InvalidRequestException if there is no such segment
     */
    public ScanBuilder<T, A> segment(int number, int of) {
        segment = Optional.of(Segment.of(number, of));
        return this;
    }

    /**
     * Fetches one attribute of each item, or one value in it, such as {@code it -> it.address().city()}. The result has
     * its value, which is empty where an item does not have it. What is read, and charged for, stays the same.
     *
     * @throws io.dynawright.error.InvalidRequestException if the function is null or returns null
     */
    public <V> ScanStage<A, Optional<V>> select(Function<A, ? extends AttributePath<V>> path) {
        return new ScanSelection<>(this, Selected.one(subject, attributes, path));
    }

    /**
     * Fetches these attributes of each item, or values in them, and nothing else; those that an item does not have are
     * empty in its {@link Selection}. What is read, and charged for, stays the same.
     *
     * <p>Several elements of one list are fetched whole, even if less of them is selected.
     *
     * @throws io.dynawright.error.InvalidRequestException if a function is null or returns null, or if one path lies
     *     under another
     */
    @SafeVarargs
    public final ScanStage<A, Selection<A>> select(
            Function<A, ? extends AttributePath<?>> first, Function<A, ? extends AttributePath<?>>... rest) {
        if (rest == null) {
            throw Selected.absent();
        }
        List<@Nullable Function<A, ? extends AttributePath<?>>> paths = new ArrayList<>();
        paths.add(first);
        for (Function<A, ? extends AttributePath<?>> path : rest) {
            paths.add(path);
        }
        return new ScanSelection<>(this, Selected.several(subject, attributes, paths));
    }

    @Override
    ScanBuilder<T, A> builder() {
        return this;
    }

    @Override
    ScanPlan<T> plan() {
        return plan(Reading.entity(subject));
    }

    /** The same scan, whose items are read as something else. */
    <R> ScanPlan<R> plan(Reading.Fetched<R> reading) {
        return new ScanPlan<>(subject, reading, filter, limits, consistency, segment);
    }
}
