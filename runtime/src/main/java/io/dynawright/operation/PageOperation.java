package io.dynawright.operation;

import io.dynawright.error.Target;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** One page of a query or a scan. */
final class PageOperation<T, Q extends DynamoDbRequest, P> extends RequestOperation<Q, P, ItemPage<T>>
        implements ReadOperation<ItemPage<T>> {

    private final PagePlan<?, Q, P> plan;
    private final PageStart start;
    private final PageDecoder<T> decoder;

    PageOperation(PagePlan<?, Q, P> plan, PageStart start, PageDecoder<T> decoder) {
        this.plan = plan;
        this.start = start;
        this.decoder = decoder;
    }

    @Override
    public Target target() {
        return plan.subject().target();
    }

    @Override
    public Q toRequest(OperationContext context) {
        return plan.request(context, start, decoder.content());
    }

    @Override
    P send(DynamoDbClient client, Q request) {
        return plan.send(client, request);
    }

    @Override
    ItemPage<T> decode(P response) {
        return decoder.decode(plan.page(response));
    }
}
