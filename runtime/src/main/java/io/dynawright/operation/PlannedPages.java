package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import io.dynawright.error.Target;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** What queries and scans have in common: they go through the pages of a plan. */
abstract sealed class PlannedPages<T, Q extends DynamoDbRequest, P> implements PagedOperation<T>
        permits QueryOperation, ScanOperation {

    private final PagePlan<T, Q, P> plan;
    private final Optional<Consumer<ConversionException>> undecodable;

    PlannedPages(PagePlan<T, Q, P> plan, Optional<Consumer<ConversionException>> undecodable) {
        this.plan = plan;
        this.undecodable = undecodable;
    }

    @Override
    public final Target target() {
        return plan.subject().target();
    }

    @Override
    public final Q toRequest(OperationContext context) {
        return plan.request(context, PageStart.first(limit()), PageContent.ITEMS);
    }

    @Override
    public final long limit() {
        return plan.limits().wanted();
    }

    @Override
    public final ReadOperation<ItemPage<T>> page(PageStart start) {
        return page(start, PageContent.ITEMS);
    }

    @Override
    public final ReadOperation<ItemPage<T>> count(PageStart start) {
        return page(start, PageContent.COUNT);
    }

    private ReadOperation<ItemPage<T>> page(PageStart start, PageContent content) {
        return new PageOperation<>(plan, start, new PageDecoder<>(plan.reading(), content, undecodable));
    }
}
