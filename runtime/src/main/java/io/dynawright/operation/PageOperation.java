package io.dynawright.operation;

import io.dynawright.error.Target;
import io.dynawright.wire.AnswerShape;
import io.dynawright.wire.AnsweredItems;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
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
    Set<String> sensitive() {
        return plan.subject().sensitive();
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
    CompletableFuture<P> send(DynamoDbAsyncClient client, Q request) {
        return plan.send(client, request);
    }

    @Override
    Optional<AnswerShape> shape() {
        return Optional.of(plan.shape());
    }

    @Override
    AnsweredItems converted(P response) {
        return plan.converted(response);
    }

    @Override
    ItemPage<T> decode(Exchange<Q, P> exchange) {
        OperationContext context = exchange.context();
        return decoder.decode(plan.visible(page(exchange), context), context);
    }

    @Override
    int items(Exchange<Q, P> exchange) {
        return page(exchange).count();
    }

    private PagePlan.RawPage page(Exchange<Q, P> exchange) {
        return plan.page(exchange.response(), exchange.items());
    }
}
