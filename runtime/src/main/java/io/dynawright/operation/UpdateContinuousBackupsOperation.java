package io.dynawright.operation;

import io.dynawright.error.Target;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoverySpecification;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsResponse;

/**
 * Makes a table restorable to every second of some days.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateContinuousBackups.html">
 *     UpdateContinuousBackups</a>
 */
final class UpdateContinuousBackupsOperation
        extends RequestOperation<UpdateContinuousBackupsRequest, UpdateContinuousBackupsResponse, String> {

    private final Target target;
    private final UpdateContinuousBackupsRequest request;

    UpdateContinuousBackupsOperation(Target target, UpdateContinuousBackupsRequest request) {
        this.target = target;
        this.request = request;
    }

    static UpdateContinuousBackupsOperation enabling(Target target, String physical, int days) {
        PointInTimeRecoverySpecification recovery = PointInTimeRecoverySpecification.builder()
                .pointInTimeRecoveryEnabled(true)
                .recoveryPeriodInDays(days)
                .build();
        return new UpdateContinuousBackupsOperation(
                target,
                UpdateContinuousBackupsRequest.builder()
                        .tableName(physical)
                        .pointInTimeRecoverySpecification(recovery)
                        .build());
    }

    @Override
    public Target target() {
        return target;
    }

    @Override
    public UpdateContinuousBackupsRequest toRequest(OperationContext context) {
        return request;
    }

    @Override
    UpdateContinuousBackupsResponse send(DynamoDbClient client, UpdateContinuousBackupsRequest sent) {
        return client.updateContinuousBackups(sent);
    }

    @Override
    CompletableFuture<UpdateContinuousBackupsResponse> send(
            DynamoDbAsyncClient client, UpdateContinuousBackupsRequest sent) {
        return client.updateContinuousBackups(sent);
    }

    /** The table's name in DynamoDB. */
    @Override
    String decode(Exchange<UpdateContinuousBackupsRequest, UpdateContinuousBackupsResponse> exchange) {
        return exchange.request().tableName();
    }

    @Override
    Set<String> sensitive() {
        return Set.of();
    }

    @Override
    int items(Exchange<UpdateContinuousBackupsRequest, UpdateContinuousBackupsResponse> exchange) {
        return 0;
    }
}
