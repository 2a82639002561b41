package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import io.dynawright.error.Target;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** What queries and scans have in common: they go through the pages of a plan. */
abstract sealed class PlannedPages<T, Q extends DynamoDbRequest, P> implements PagedOperation<T>
        permits QueryOperation, ScanOperation, ChosenPages {

    private final PagePlan<T, Q, P> plan;
    private final Optional<Consumer<ConversionException>> undecodable;

    PlannedPages(PagePlan<T, Q, P> plan, Optional<Consumer<ConversionException>> undecodable) {
        this.plan = plan;
        this.undecodable = undecodable;
    }

    final Optional<Consumer<ConversionException>> undecodable() {
        return undecodable;
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
    public final String explain(OperationContext context, Values values) {
        return String.join("\n", plan.explanation(context, values));
    }

    @Override
    public final long limit() {
        return plan.limits().wanted();
    }

    @Override
    public final int maxRequests() {
        return plan.limits().maxRequests();
    }

    @Override
    public final OptionalDouble capacityPerSecond() {
        return plan.limits().capacityPerSecond();
    }

    @Override
    public final PageScope scope(OperationContext context) {
        return new PageScope(plan, context);
    }

    @Override
    public final ReadOperation<ItemPage<T>> page(PageStart start) {
        return page(start, PageContent.ITEMS);
    }

    @Override
    public final ReadOperation<ItemPage<T>> resumablePage(PageStart start) {
        return page(start, PageContent.RESUMABLE_ITEMS);
    }

    @Override
    public final ReadOperation<ItemPage<T>> meteredPage(PageStart start) {
        return page(start, PageContent.METERED_ITEMS);
    }

    @Override
    public final ReadOperation<ItemPage<T>> count(PageStart start) {
        return page(start, PageContent.COUNT);
    }

    private ReadOperation<ItemPage<T>> page(PageStart start, PageContent content) {
        if (plan.reading() instanceof Reading.Hydrated<T> hydrated) {
            return hydrated(hydrated.batch(), start, content);
        }
        return fetched(decoder((Reading.Fetched<T>) plan.reading(), start, content), start);
    }

    /** To be counted, what an index has need not be read from the table. */
    private ReadOperation<ItemPage<T>> hydrated(BatchGetPlan<T> batch, PageStart start, PageContent content) {
        PageDecoder<T> entities = decoder(batch.reading(), start, content);
        return content == PageContent.COUNT
                ? fetched(entities, start)
                : new HydratedPageOperation<>(fetched(decoder(batch.key(), start, content), start), batch, entities);
    }

    private <R> ReadOperation<ItemPage<R>> fetched(PageDecoder<R> decoder, PageStart start) {
        return new PageOperation<>(plan, start, decoder);
    }

    private <R> PageDecoder<R> decoder(Reading.Fetched<R> reading, PageStart start, PageContent content) {
        return new PageDecoder<>(plan.subject(), reading, content, start.stillWanted(), undecodable);
    }
}
