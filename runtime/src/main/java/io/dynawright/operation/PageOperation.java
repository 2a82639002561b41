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
    void before(OperationContext context) {
        HookCalls.beforeRead(plan.subject().schema(), context);
    }

    @Override
    P send(DynamoDbClient client, Q request) {
        return plan.send(client, request);
    }

    @Override
    ItemPage<T> decode(Exchange<Q, P> exchange) {
        OperationContext context = exchange.context();
        return decoder.decode(plan.visible(plan.page(exchange.response()), context), context);
    }

    @Override
    int items(P response) {
        return plan.page(response).count();
    }
}
