package io.dynawright.operation;

import io.dynawright.codec.AttributeValues;
import io.dynawright.codec.Codec;
import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Comparator;
import io.dynawright.expression.Condition;
import io.dynawright.expression.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a query was told so far; shared by the builders of one call. */
final class QueryState<T, F> {

    private final Subject<T> subject;
    private final F filterable;
    private @Nullable Condition partition;
    private @Nullable Condition sort;
    private Optional<Condition> filter = Optional.empty();
    private PageLimits limits = PageLimits.NONE;
    private Direction direction = Direction.ASCENDING;
    private Consistency consistency = Consistency.EVENTUAL;

    QueryState(Subject<T> subject, F filterable) {
        this.subject = subject;
        this.filterable = filterable;
    }

    Subject<T> subject() {
        return subject;
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
        partition = new Condition.Compare(new Path(attribute), Comparator.EQ, encoded);
    }

    /** DynamoDB takes one condition on the sort key. Types say so in a chain of calls; across statements this does. */
    void sort(Condition condition) {
        if (sort != null) {
            throw new InvalidRequestException(
                    "The query has two conditions on its sort key; use between for a range", subject.target());
        }
        sort = condition;
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

    void consistent() {
        consistency = Consistency.STRONG;
    }

    QueryPlan<T> plan() {
        Condition partitionKey = Objects.requireNonNull(partition, "generated code sets the partition key");
        Condition key = sort == null ? partitionKey : Condition.allOf(List.of(partitionKey, sort));
        return new QueryPlan<>(subject, key, filter, direction, limits, consistency);
    }
}
