package io.dynawright.operation;

import io.dynawright.error.Target;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTablesResponse;

/**
 * Asks for the name of one table, whichever: the smallest question that DynamoDB answers to callers that it knows.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListTables.html">ListTables</a>
 */
final class ListTablesOperation extends RequestOperation<ListTablesRequest, ListTablesResponse, ListTablesResponse>
        implements ReadOperation<ListTablesResponse> {

    @Override
    public Target target() {
        return new Target("listTables", "", null, Map.of());
    }

    @Override
    public ListTablesRequest toRequest(OperationContext context) {
        return ListTablesRequest.builder().limit(1).build();
    }

    @Override
    ListTablesResponse send(DynamoDbClient client, ListTablesRequest request) {
        return client.listTables(request);
    }

    @Override
    CompletableFuture<ListTablesResponse> send(DynamoDbAsyncClient client, ListTablesRequest request) {
        return client.listTables(request);
    }

    @Override
    ListTablesResponse decode(Exchange<ListTablesRequest, ListTablesResponse> exchange) {
        return exchange.response();
    }

    @Override
    Set<String> sensitive() {
        return Set.of();
    }

    @Override
    int items(Exchange<ListTablesRequest, ListTablesResponse> exchange) {
        return 0;
    }
}
