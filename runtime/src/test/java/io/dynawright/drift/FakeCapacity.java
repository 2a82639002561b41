package io.dynawright.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.OnDemandThroughput;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputDescription;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;

/** How a table is billed, what it serves, and its global indexes. */
final class FakeCapacity {

    private final FakeIndexes indexes;
    private BillingMode mode;
    private @Nullable ProvisionedThroughput provisioned;
    private @Nullable OnDemandThroughput maximum;

    FakeCapacity(CreateTableRequest creation) {
        indexes = new FakeIndexes(creation);
        mode = creation.billingMode();
        provisioned = creation.provisionedThroughput();
        maximum = creation.onDemandThroughput();
    }

    TableDescription.Builder describe(TableDescription.Builder table) {
        return indexes.describe(table)
                .billingModeSummary(summary -> summary.billingMode(mode))
                .provisionedThroughput(units(provisioned))
                .onDemandThroughput(maximum);
    }

    static ProvisionedThroughputDescription units(@Nullable ProvisionedThroughput units) {
        return ProvisionedThroughputDescription.builder()
                .readCapacityUnits(units == null ? Long.valueOf(0) : units.readCapacityUnits())
                .writeCapacityUnits(units == null ? Long.valueOf(0) : units.writeCapacityUnits())
                .build();
    }

    /** Changes what the request says, and tells what that is. */
    List<String> update(UpdateTableRequest request, TableDescription table) {
        List<String> changes = new ArrayList<>();
        if (request.billingMode() != null || request.provisionedThroughput() != null || updatesUnits(request)) {
            changes.add("capacity");
            provision(request);
        }
        if (request.onDemandThroughput() != null || updatesMaximum(request)) {
            changes.add("maximum");
            limit(request);
        }
        for (GlobalSecondaryIndexUpdate update : request.globalSecondaryIndexUpdates()) {
            if (update.delete() != null) {
                changes.add("deletion");
                indexes.delete(update.delete().indexName());
            } else if (update.create() != null) {
                changes.add("creation");
                indexes.create(update.create(), request.attributeDefinitions(), table, mode);
            }
        }
        return changes;
    }

    private static boolean updatesUnits(UpdateTableRequest request) {
        return request.globalSecondaryIndexUpdates().stream()
                .anyMatch(update -> update.update() != null && update.update().provisionedThroughput() != null);
    }

    private static boolean updatesMaximum(UpdateTableRequest request) {
        return request.globalSecondaryIndexUpdates().stream()
                .anyMatch(update -> update.update() != null && update.update().onDemandThroughput() != null);
    }

    private void provision(UpdateTableRequest request) {
        BillingMode before = mode;
        if (request.billingMode() != null) {
            assertThat(request.billingMode()).isNotEqualTo(mode);
            mode = request.billingMode();
        }
        if (mode == BillingMode.PAY_PER_REQUEST) {
            assertThat(request.provisionedThroughput()).isNull();
            provisioned = null;
            indexes.provisionNothing();
            return;
        }
        if (before != mode) {
            maximum = null;
            assertThat(request.provisionedThroughput()).isNotNull();
            indexes.requireAll(request.globalSecondaryIndexUpdates());
        }
        if (request.provisionedThroughput() != null) {
            assertThat(request.provisionedThroughput()).isNotEqualTo(provisioned);
            provisioned = request.provisionedThroughput();
        }
        indexes.provision(request.globalSecondaryIndexUpdates());
    }

    private void limit(UpdateTableRequest request) {
        assertThat(mode).isEqualTo(BillingMode.PAY_PER_REQUEST);
        if (request.onDemandThroughput() != null) {
            maximum = FakeIndexes.limited(maximum, request.onDemandThroughput());
        }
        indexes.limit(request.globalSecondaryIndexUpdates());
    }
}
