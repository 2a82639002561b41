package io.dynawright.operation;

import io.dynawright.error.Target;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveResponse;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;

/**
 * Asks whether the items of a table expire, and by which attribute.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTimeToLive.html">
 *     DescribeTimeToLive</a>
 */
final class DescribeTimeToLiveOperation
        extends RequestOperation<DescribeTimeToLiveRequest, DescribeTimeToLiveResponse, TimeToLiveDescription>
        implements ReadOperation<TimeToLiveDescription> {

    private final String declared;
    private final String physical;

    /** The table, by the names that its entity and DynamoDB call it. */
    DescribeTimeToLiveOperation(String declared, String physical) {
        this.declared = declared;
        this.physical = physical;
    }

    @Override
    public Target target() {
        return new Target("describeTimeToLive", declared, null, Map.of());
    }

    @Override
    public DescribeTimeToLiveRequest toRequest(OperationContext context) {
        return DescribeTimeToLiveRequest.builder().tableName(physical).build();
    }

    @Override
    DescribeTimeToLiveResponse send(DynamoDbClient client, DescribeTimeToLiveRequest request) {
        return client.describeTimeToLive(request);
    }

    @Override
    CompletableFuture<DescribeTimeToLiveResponse> send(DynamoDbAsyncClient client, DescribeTimeToLiveRequest request) {
        return client.describeTimeToLive(request);
    }

    /** An answer without content describes nothing. */
    @Override
    TimeToLiveDescription decode(Exchange<DescribeTimeToLiveRequest, DescribeTimeToLiveResponse> exchange) {
        TimeToLiveDescription answer = exchange.response().timeToLiveDescription();
        return answer == null ? TimeToLiveDescription.builder().build() : answer;
    }

    @Override
    Set<String> sensitive() {
        return Set.of();
    }

    @Override
    int items(Exchange<DescribeTimeToLiveRequest, DescribeTimeToLiveResponse> exchange) {
        return 0;
    }
}
