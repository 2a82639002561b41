package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import io.dynawright.error.Target;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * The items of one partition of a table or an index, in the order of the sort key, with Query. Each request reads 1 MB
 * at most, before the filter; {@link io.dynawright.Results} goes from page to page.
 *
 * @param <T> the entity
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Query.html">Query</a>
 */
public final class QueryOperation<T> implements PagedOperation<T> {

    private final QueryPlan<T> plan;
    private final Optional<Consumer<ConversionException>> undecodable;

    private QueryOperation(QueryPlan<T> plan, Optional<Consumer<ConversionException>> undecodable) {
        this.plan = plan;
        this.undecodable = undecodable;
    }

    /** The query that this builder describes. */
    public static <T> QueryOperation<T> of(QueryBuilder<T, ?, ?, ?> query) {
        return new QueryOperation<>(query.state().plan(), Optional.empty());
    }

    /**
     * The query that this builder describes once the function has configured it.
     *
     * @throws io.dynawright.error.InvalidRequestException if an option is not legal
     */
    public static <T, Q extends QueryBuilder<T, Q, ?, Q>> QueryOperation<T> of(
            Q query, Function<Q, ? extends QueryStage<Q>> options) {
        return of(
                Options.configure(query, options, () -> query.state().subject().target()));
    }

    @Override
    public Target target() {
        return plan.subject().target();
    }

    @Override
    public QueryRequest toRequest(OperationContext context) {
        PageStart first = PageStart.first(plan.limits().wanted());
        return plan.request(context, first, PageContent.ITEMS);
    }

    @Override
    public long limit() {
        return plan.limits().wanted();
    }

    @Override
    public ReadOperation<ItemPage<T>> page(PageStart start) {
        return page(start, PageContent.ITEMS);
    }

    @Override
    public ReadOperation<ItemPage<T>> count(PageStart start) {
        return page(start, PageContent.COUNT);
    }

    private ReadOperation<ItemPage<T>> page(PageStart start, PageContent content) {
        return new QueryPageOperation<>(plan, start, new PageDecoder<>(plan.subject(), content, undecodable));
    }

    @Override
    public QueryOperation<T> onUndecodable(Consumer<ConversionException> handler) {
        return new QueryOperation<>(plan, Optional.of(Options.handler(handler, target())));
    }
}
