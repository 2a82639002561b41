package io.dynawright.operation;

import io.dynawright.error.Target;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ContinuousBackupsDescription;
import software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsResponse;

/**
 * Asks to which moments a table can be restored.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeContinuousBackups.html">
 *     DescribeContinuousBackups</a>
 */
final class DescribeContinuousBackupsOperation
        extends RequestOperation<
                DescribeContinuousBackupsRequest, DescribeContinuousBackupsResponse, ContinuousBackupsDescription>
        implements ReadOperation<ContinuousBackupsDescription> {

    private final String declared;
    private final String physical;

    /** The table, by the names that its entity and DynamoDB call it. */
    DescribeContinuousBackupsOperation(String declared, String physical) {
        this.declared = declared;
        this.physical = physical;
    }

    @Override
    public Target target() {
        return new Target("describeContinuousBackups", declared, null, Map.of());
    }

    @Override
    public DescribeContinuousBackupsRequest toRequest(OperationContext context) {
        return DescribeContinuousBackupsRequest.builder().tableName(physical).build();
    }

    @Override
    DescribeContinuousBackupsResponse send(DynamoDbClient client, DescribeContinuousBackupsRequest request) {
        return client.describeContinuousBackups(request);
    }

    @Override
    CompletableFuture<DescribeContinuousBackupsResponse> send(
            DynamoDbAsyncClient client, DescribeContinuousBackupsRequest request) {
        return client.describeContinuousBackups(request);
    }

    /** An answer without content describes nothing. */
    @Override
    ContinuousBackupsDescription decode(
            Exchange<DescribeContinuousBackupsRequest, DescribeContinuousBackupsResponse> exchange) {
        ContinuousBackupsDescription answer = exchange.response().continuousBackupsDescription();
        return answer == null ? ContinuousBackupsDescription.builder().build() : answer;
    }

    @Override
    Set<String> sensitive() {
        return Set.of();
    }

    @Override
    int items(Exchange<DescribeContinuousBackupsRequest, DescribeContinuousBackupsResponse> exchange) {
        return 0;
    }
}
