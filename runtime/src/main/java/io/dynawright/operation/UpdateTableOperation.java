package io.dynawright.operation;

import io.dynawright.error.Target;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableResponse;

/**
 * Changes a table, and does not wait for it.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTable.html">UpdateTable</a>
 */
final class UpdateTableOperation extends RequestOperation<UpdateTableRequest, UpdateTableResponse, String> {

    private final Target target;
    private final UpdateTableRequest request;

    UpdateTableOperation(Target target, UpdateTableRequest request) {
        this.target = target;
        this.request = request;
    }

    @Override
    public Target target() {
        return target;
    }

    @Override
    public UpdateTableRequest toRequest(OperationContext context) {
        return request;
    }

    @Override
    UpdateTableResponse send(DynamoDbClient client, UpdateTableRequest sent) {
        return client.updateTable(sent);
    }

    @Override
    CompletableFuture<UpdateTableResponse> send(DynamoDbAsyncClient client, UpdateTableRequest sent) {
        return client.updateTable(sent);
    }

    /** The table's name in DynamoDB. */
    @Override
    String decode(Exchange<UpdateTableRequest, UpdateTableResponse> exchange) {
        return exchange.request().tableName();
    }

    @Override
    Set<String> sensitive() {
        return Set.of();
    }

    @Override
    int items(Exchange<UpdateTableRequest, UpdateTableResponse> exchange) {
        return 0;
    }
}
