package io.dynawright.operation;

import io.dynawright.error.Target;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * Asks how a table is.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTable.html">DescribeTable</a>
 */
final class DescribeTableOperation
        extends RequestOperation<DescribeTableRequest, DescribeTableResponse, TableDescription>
        implements ReadOperation<TableDescription> {

    private final String declared;
    private final String physical;

    /** The table, by the names that its entity and DynamoDB call it. */
    DescribeTableOperation(String declared, String physical) {
        this.declared = declared;
        this.physical = physical;
    }

    @Override
    public Target target() {
        return target(declared);
    }

    static Target target(String declared) {
        return new Target("describeTable", declared, null, Map.of());
    }

    @Override
    public DescribeTableRequest toRequest(OperationContext context) {
        return DescribeTableRequest.builder().tableName(physical).build();
    }

    @Override
    DescribeTableResponse send(DynamoDbClient client, DescribeTableRequest request) {
        return client.describeTable(request);
    }

    @Override
    CompletableFuture<DescribeTableResponse> send(DynamoDbAsyncClient client, DescribeTableRequest request) {
        return client.describeTable(request);
    }

    /** An answer without content describes nothing. */
    @Override
    TableDescription decode(Exchange<DescribeTableRequest, DescribeTableResponse> exchange) {
        TableDescription answer = exchange.response().table();
        return answer == null ? TableDescription.builder().build() : answer;
    }

    @Override
    Set<String> sensitive() {
        return Set.of();
    }

    @Override
    int items(Exchange<DescribeTableRequest, DescribeTableResponse> exchange) {
        return 0;
    }
}
