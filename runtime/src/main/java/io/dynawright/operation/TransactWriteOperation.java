package io.dynawright.operation;

import io.dynawright.error.Target;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/** One try of a transaction, with a request that is the same for all tries. */
final class TransactWriteOperation
        extends RequestOperation<TransactWriteItemsRequest, TransactWriteItemsResponse, TransactWriteItemsResponse>
        implements WriteOperation<TransactWriteItemsResponse> {

    private final Target target;
    private final TransactWriteItemsRequest request;
    private final Set<String> sensitive;

    TransactWriteOperation(Target target, TransactWriteItemsRequest request, Set<String> sensitive) {
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
    public TransactWriteItemsRequest toRequest(OperationContext context) {
        return request;
    }

    @Override
    TransactWriteItemsResponse send(DynamoDbClient client, TransactWriteItemsRequest sent) {
        return client.transactWriteItems(sent);
    }

    @Override
    CompletableFuture<TransactWriteItemsResponse> send(DynamoDbAsyncClient client, TransactWriteItemsRequest sent) {
        return client.transactWriteItems(sent);
    }

    @Override
    int items(Exchange<TransactWriteItemsRequest, TransactWriteItemsResponse> exchange) {
        return request.transactItems().size();
    }

    @Override
    TransactWriteItemsResponse decode(Exchange<TransactWriteItemsRequest, TransactWriteItemsResponse> exchange) {
        return exchange.response();
    }
}
