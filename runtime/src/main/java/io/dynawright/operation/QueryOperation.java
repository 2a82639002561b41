package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * The items of one partition of a table or an index, in the order of the sort key, with Query. Each request reads 1 MB
 * at most, before the filter; {@link io.dynawright.Results} goes from page to page.
 *
 * @param <T> what each item is
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Query.html">Query</a>
 */
public sealed class QueryOperation<T> extends PlannedPages<T, QueryRequest, QueryResponse>
        implements OrderedOperation<T> permits IndexQueryOperation {

    private final QueryPlan<T> plan;

    QueryOperation(QueryPlan<T> plan, Optional<Consumer<ConversionException>> undecodable) {
        super(plan, undecodable);
        this.plan = plan;
    }

    /** The query that this builder describes. */
    public static <T> QueryOperation<T> of(QueryBuilder<T, ?, ?, ?, ?> query) {
        return new QueryOperation<>(query.plan(), Optional.empty());
    }

    /**
     * The query that this builder describes once the function has configured it.
     *
     * @throws io.dynawright.error.InvalidRequestException if an option is not legal
     */
    public static <Q extends QueryBuilder<?, Q, ?, ?, Q>, R> QueryOperation<R> of(
            Q query, Function<Q, ? extends QueryStage<Q, R>> options) {
        return new QueryOperation<>(configured(query, options), Optional.empty());
    }

    static <Q extends QueryBuilder<?, Q, ?, ?, Q>, R> QueryPlan<R> configured(
            Q query, Function<Q, ? extends QueryStage<Q, R>> options) {
        QueryStage<Q, R> stage =
                Options.configured(query, options, () -> query.state().subject().target());
        return stage.plan();
    }

    final QueryPlan<T> plan() {
        return plan;
    }

    @Override
    public final <R> QueryOperation<R> as(View<T, R> view) {
        return new QueryOperation<>(plan.as(Reading.view(plan.subject(), view)), undecodable());
    }

    @Override
    public QueryOperation<T> reversed() {
        return new QueryOperation<>(plan.reversed(), undecodable());
    }

    @Override
    public QueryOperation<T> onUndecodable(Consumer<ConversionException> handler) {
        return new QueryOperation<>(plan, Optional.of(Options.handler(handler, target())));
    }
}
