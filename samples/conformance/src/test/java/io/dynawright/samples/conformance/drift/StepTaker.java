package io.dynawright.samples.conformance.drift;

import io.dynawright.drift.Step;
import io.dynawright.drift.TableDrift;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** Takes steps as a person would who has them printed: one after the other, each request as it is. */
record StepTaker(DynamoDbClient client) {

    private static final int INTERNAL_ERROR = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    void take(TableDrift table) {
        table.steps().forEach(this::take);
    }

    private void take(Step step) {
        if (step instanceof Step.CreateTable create) {
            client.createTable(create.request());
        } else if (step instanceof Step.UpdateTable update) {
            client.updateTable(update.request());
        } else if (step instanceof Step.UpdateTimeToLive update) {
            client.updateTimeToLive(update.request());
        } else if (step instanceof Step.Wait wait) {
            await(() -> wait.goal() == Step.Wait.Goal.ACTIVE ? isActive(wait.table()) : isTimeToLiveSet(wait.table()));
        } else {
            throw new AssertionError("DynamoDB Local does not know: " + step);
        }
    }

    /** Asks again and again, and so needs no pauses. */
    private static void await(BooleanSupplier goal) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!goal.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It does not come");
            }
        }
    }

    /** While it adds an index, DynamoDB Local can fail to describe the table. */
    private boolean isActive(String table) {
        TableDescription found;
        try {
            found = client.describeTable(request -> request.tableName(table)).table();
        } catch (DynamoDbException e) {
            if (e.statusCode() < INTERNAL_ERROR) {
                throw e;
            }
            return false;
        }
        return found.tableStatus() == TableStatus.ACTIVE
                && found.globalSecondaryIndexes().stream().allMatch(index -> index.indexStatus() == IndexStatus.ACTIVE);
    }

    private boolean isTimeToLiveSet(String table) {
        TimeToLiveStatus status = client.describeTimeToLive(request -> request.tableName(table))
                .timeToLiveDescription()
                .timeToLiveStatus();
        return status == TimeToLiveStatus.ENABLED || status == TimeToLiveStatus.DISABLED;
    }
}
