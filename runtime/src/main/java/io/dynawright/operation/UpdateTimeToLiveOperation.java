package io.dynawright.operation;

import io.dynawright.error.Target;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveSpecification;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse;

/**
 * Lets the items of a table expire.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTimeToLive.html">
 *     UpdateTimeToLive</a>
 */
final class UpdateTimeToLiveOperation
        extends RequestOperation<UpdateTimeToLiveRequest, UpdateTimeToLiveResponse, String> {

    private final Target target;
    private final UpdateTimeToLiveRequest request;

    UpdateTimeToLiveOperation(Target target, UpdateTimeToLiveRequest request) {
        this.target = target;
        this.request = request;
    }

    static UpdateTimeToLiveOperation enabling(Target target, String physical, String attribute) {
        TimeToLiveSpecification time = TimeToLiveSpecification.builder()
                .enabled(true)
                .attributeName(attribute)
                .build();
        return new UpdateTimeToLiveOperation(
                target,
                UpdateTimeToLiveRequest.builder()
                        .tableName(physical)
                        .timeToLiveSpecification(time)
                        .build());
    }

    @Override
    public Target target() {
        return target;
    }

    @Override
    public UpdateTimeToLiveRequest toRequest(OperationContext context) {
        return request;
    }

    @Override
    UpdateTimeToLiveResponse send(DynamoDbClient client, UpdateTimeToLiveRequest sent) {
        return client.updateTimeToLive(sent);
    }

    @Override
    CompletableFuture<UpdateTimeToLiveResponse> send(DynamoDbAsyncClient client, UpdateTimeToLiveRequest sent) {
        return client.updateTimeToLive(sent);
    }

    /** The table's name in DynamoDB. */
    @Override
    String decode(Exchange<UpdateTimeToLiveRequest, UpdateTimeToLiveResponse> exchange) {
        return exchange.request().tableName();
    }

    @Override
    Set<String> sensitive() {
        return Set.of();
    }

    @Override
    int items(Exchange<UpdateTimeToLiveRequest, UpdateTimeToLiveResponse> exchange) {
        return 0;
    }
}
