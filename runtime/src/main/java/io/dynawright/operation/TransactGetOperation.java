package io.dynawright.operation;

import io.dynawright.error.Target;
import io.dynawright.wire.AnswerShape;
import io.dynawright.wire.AnsweredItems;
import io.dynawright.wire.RawItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;

/** One try of the reads of a transaction, which results in an item for each; one without attributes is not there. */
final class TransactGetOperation
        extends RequestOperation<TransactGetItemsRequest, TransactGetItemsResponse, List<RawItem>>
        implements ReadOperation<List<RawItem>> {

    private final Target target;
    private final TransactGetItemsRequest request;
    private final Set<String> sensitive;

    TransactGetOperation(Target target, TransactGetItemsRequest request, Set<String> sensitive) {
        this.target = target;
        this.request = request;
        this.sensitive = sensitive;
    }

    @Override
    public Target target() {
        return target;
    }

    @Override
    Set<String> sensitive() {
        return sensitive;
    }

    @Override
    public TransactGetItemsRequest toRequest(OperationContext context) {
        return request;
    }

    @Override
    TransactGetItemsResponse send(DynamoDbClient client, TransactGetItemsRequest sent) {
        return client.transactGetItems(sent);
    }

    @Override
    CompletableFuture<TransactGetItemsResponse> send(DynamoDbAsyncClient client, TransactGetItemsRequest sent) {
        return client.transactGetItems(sent);
    }

    @Override
    Optional<AnswerShape> shape() {
        return Optional.of(AnswerShape.RESPONSES);
    }

    @Override
    AnsweredItems converted(TransactGetItemsResponse response) {
        return AnsweredItems.of(response.responses().stream()
                .map(each -> each.hasItem() ? each.item() : Map.<String, AttributeValue>of())
                .toList());
    }

    @Override
    int items(Exchange<TransactGetItemsRequest, TransactGetItemsResponse> exchange) {
        return exchange.items().count();
    }

    @Override
    List<RawItem> decode(Exchange<TransactGetItemsRequest, TransactGetItemsResponse> exchange) {
        return exchange.items().kept().list();
    }
}
