package io.dynawright.operation;

import io.dynawright.error.Target;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;

/** Asks for a table until it is as wanted. The result is its name in DynamoDB. */
final class AwaitTableOperation extends RequestOperation<DescribeTableRequest, String, String> {

    private final Target target;
    private final String physical;
    private final TableGoal goal;

    AwaitTableOperation(Target target, String physical, TableGoal goal) {
        this.target = target;
        this.physical = physical;
        this.goal = goal;
    }

    @Override
    public Target target() {
        return target;
    }

    @Override
    public DescribeTableRequest toRequest(OperationContext context) {
        return DescribeTableRequest.builder().tableName(physical).build();
    }

    @Override
    String send(DynamoDbClient client, DescribeTableRequest request) {
        return TableWait.block(client, physical, goal);
    }

    @Override
    CompletableFuture<String> send(DynamoDbAsyncClient client, DescribeTableRequest request) {
        return new TableWait(client, Sleeper.ofThread(), physical, goal).begin();
    }

    @Override
    String decode(Exchange<DescribeTableRequest, String> exchange) {
        return physical;
    }

    @Override
    Set<String> sensitive() {
        return Set.of();
    }

    @Override
    int items(Exchange<DescribeTableRequest, String> exchange) {
        return 0;
    }
}
