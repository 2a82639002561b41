package io.dynawright.operation;

import io.dynawright.codec.AttributeValues;
import io.dynawright.codec.Codec;
import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Comparator;
import io.dynawright.expression.Condition;
import io.dynawright.expression.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a query was told so far; shared by the builders of one call. */
final class QueryState<T, F, P> {

    private final Subject<?> subject;
    private final Reading<T> reading;
    private final F filterable;
    private final P selectable;
    private final Map<Path, Condition> key = new LinkedHashMap<>();
    private Optional<Condition> filter = Optional.empty();
    private PageLimits limits = PageLimits.NONE;
    private Direction direction = Direction.ASCENDING;
    private Consistency consistency = Consistency.EVENTUAL;

    private QueryState(Subject<?> subject, Reading<T> reading, F filterable, P selectable) {
        this.subject = subject;
        this.reading = reading;
        this.filterable = filterable;
        this.selectable = selectable;
    }

    /** Of whole entities. */
    static <T, F, P> QueryState<T, F, P> of(Subject<T> subject, F filterable, P selectable) {
        return new QueryState<>(subject, Reading.entity(subject), filterable, selectable);
    }

    /** Of what an index projects. */
    static <E, T, F, P> QueryState<T, F, P> of(Subject<E> subject, View<E, T> view, F filterable, P selectable) {
        return new QueryState<>(subject, Reading.view(subject, view), filterable, selectable);
    }

    Subject<?> subject() {
        return subject;
    }

    /** The attributes that can be selected. */
    P selectable() {
        return selectable;
    }

    <V> void partitionKey(String attribute, @Nullable V value, Codec<V> codec) {
        if (value == null) {
            throw KeyChecks.absent(attribute, subject.target());
        }
        AttributeValue encoded;
        try {
            encoded = AttributeValues.encode(attribute, value, codec);
        } catch (ConversionException e) {
            throw e.in(subject.target());
        }
        KeyChecks.value(subject, attribute, encoded);
        Path path = Path.of(attribute);
        key.put(path, new Condition.Compare(path, Comparator.EQ, encoded));
    }

    /**
     * DynamoDB takes one condition on each attribute of the sort key, from the first to the last. Types say so in a chain
     * of calls; that there is one only, this says across statements.
     */
    void sort(Path path, Condition condition) {
        if (key.putIfAbsent(path, condition) != null) {
            throw new InvalidRequestException(
                    "The query has two conditions on sort key " + path + "; use between for a range", subject.target());
        }
    }

    void filter(Function<F, Condition> made) {
        filter = Conditions.and(filter, made, filterable);
    }

    void direction(Direction wanted) {
        direction = wanted;
    }

    void limit(int items) {
        limits = limits.withTotal(items);
    }

    void pageSize(int items) {
        limits = limits.withPageSize(items);
    }

    void maxRequests(int requests) {
        limits = limits.withMaxRequests(requests);
    }

    void consistent() {
        consistency = Consistency.STRONG;
    }

    QueryPlan<T> plan() {
        return plan(reading);
    }

    /** The same query, whose items are read as something else. */
    <R> QueryPlan<R> plan(Reading<R> other) {
        Condition conditions = Condition.allOf(List.copyOf(key.values()));
        return new QueryPlan<>(subject, other, conditions, filter, direction, limits, consistency);
    }
}
