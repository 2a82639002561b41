package io.dynawright.operation;

import io.dynawright.error.Target;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;

/** One try of the reads of a transaction. */
final class TransactGetOperation
        extends RequestOperation<TransactGetItemsRequest, TransactGetItemsResponse, TransactGetItemsResponse>
        implements ReadOperation<TransactGetItemsResponse> {

    private final Target target;
    private final TransactGetItemsRequest request;

    TransactGetOperation(Target target, TransactGetItemsRequest request) {
        this.target = target;
        this.request = request;
    }

    @Override
    public Target target() {
        return target;
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
    int items(TransactGetItemsResponse response) {
        return (int) response.responses().stream()
                .filter(each -> each.hasItem() && !each.item().isEmpty())
                .count();
    }

    @Override
    TransactGetItemsResponse decode(Exchange<TransactGetItemsRequest, TransactGetItemsResponse> exchange) {
        return exchange.response();
    }
}
