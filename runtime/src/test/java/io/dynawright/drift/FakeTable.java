package io.dynawright.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.operation.Reply;
import io.dynawright.operation.TableInspection;
import io.dynawright.schema.DeclaredTable;
import io.dynawright.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ContinuousBackupsDescription;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryStatus;
import software.amazon.awssdk.services.dynamodb.model.ReplicaDescription;
import software.amazon.awssdk.services.dynamodb.model.SSEDescription;
import software.amazon.awssdk.services.dynamodb.model.SSESpecification;
import software.amazon.awssdk.services.dynamodb.model.SSEStatus;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.TableClass;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveSpecification;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;

/**
 * A table that takes steps, and refuses what DynamoDB refuses: a change while another one is under way, several changes
 * in one request, a stream over a stream, two changes of the time to live within an hour.
 */
final class FakeTable {

    private static final String ARN = "arn:aws:dynamodb:eu-west-1:123456789012:table/";

    private final FakeCapacity capacity;
    private final Map<String, String> tags = new TreeMap<>();
    private TableDescription table;
    private String expiring = "";
    private boolean timeToLiveChanged;
    private int recoveryDays;

    private FakeTable(CreateTableRequest creation) {
        table = TableDescription.builder()
                .tableName(creation.tableName())
                .tableArn(ARN + creation.tableName())
                .tableStatus(TableStatus.ACTIVE)
                .keySchema(creation.keySchema())
                .attributeDefinitions(creation.attributeDefinitions())
                .localSecondaryIndexes(FakeIndexes.local(creation))
                .streamSpecification(creation.streamSpecification())
                .deletionProtectionEnabled(creation.deletionProtectionEnabled())
                .build();
        capacity = new FakeCapacity(creation);
        setClass(creation.tableClass());
        setEncryption(creation.sseSpecification());
        creation.tags().forEach(tag -> tags.put(tag.key(), tag.value()));
    }

    /** One that was made as this is declared. */
    static FakeTable of(TableDefinition definition) {
        FakeTable made = new FakeTable(creation(definition));
        made.expiring = definition
                .lifecycle()
                .timeToLive()
                .map(time -> time.attribute())
                .orElse("");
        made.recoveryDays = definition.settings().recoveryDays();
        definition.settings().replicas().regions().stream()
                .filter(region -> !region.equals("eu-west-1"))
                .forEach(made::addReplica);
        return made;
    }

    /** What would make the table, in one Region. */
    static CreateTableRequest creation(TableDefinition definition) {
        Reply.NotAsked<TableDescription> nothing = new Reply.NotAsked<>();
        return new TableInspection(
                        new DeclaredTable("Order", definition),
                        new Reply.Given<>(definition.name()),
                        nothing,
                        new Reply.NotAsked<>(),
                        new Reply.NotAsked<>(),
                        new Reply.NotAsked<>())
                .creation(definition.name());
    }

    /** As DynamoDB tells of it. */
    Deployed deployed() {
        TimeToLiveDescription.Builder time = TimeToLiveDescription.builder()
                .timeToLiveStatus(expiring.isEmpty() ? TimeToLiveStatus.DISABLED : TimeToLiveStatus.ENABLED);
        return new Deployed(
                new Reply.Given<>(capacity.describe(table.toBuilder()).build()),
                new Reply.Given<>(
                        expiring.isEmpty()
                                ? time.build()
                                : time.attributeName(expiring).build()),
                new Reply.Given<>(backups()),
                new Reply.Given<>(Map.copyOf(tags)));
    }

    private ContinuousBackupsDescription backups() {
        return ContinuousBackupsDescription.builder()
                .pointInTimeRecoveryDescription(recovery -> recovery.pointInTimeRecoveryStatus(
                                recoveryDays == 0
                                        ? PointInTimeRecoveryStatus.DISABLED
                                        : PointInTimeRecoveryStatus.ENABLED)
                        .recoveryPeriodInDays(recoveryDays == 0 ? null : recoveryDays))
                .build();
    }

    void take(Step step) {
        if (step instanceof Step.UpdateTable update) {
            update(update.request());
        } else if (step instanceof Step.UpdateTimeToLive update) {
            expire(update.request().timeToLiveSpecification());
        } else if (step instanceof Step.UpdateContinuousBackups update) {
            Integer days = update.request().pointInTimeRecoverySpecification().recoveryPeriodInDays();
            recoveryDays = days == null ? 0 : days;
        } else if (step instanceof Step.TagResource tag) {
            assertThat(tag.request().resourceArn()).isEqualTo(table.tableArn());
            tag.request().tags().forEach(one -> tags.put(one.key(), one.value()));
        } else if (step instanceof Step.UntagResource untag) {
            assertThat(tags.keySet()).containsAll(untag.request().tagKeys());
            tags.keySet().removeAll(untag.request().tagKeys());
        } else if (step instanceof Step.Wait wait) {
            await(wait.goal());
        } else {
            throw new AssertionError("Nobody is there for: " + step);
        }
    }

    private void await(Step.Wait.Goal goal) {
        if (goal == Step.Wait.Goal.ACTIVE) {
            table = table.toBuilder().tableStatus(TableStatus.ACTIVE).build();
        } else {
            timeToLiveChanged = false;
        }
    }

    private void expire(TimeToLiveSpecification wanted) {
        assertThat(timeToLiveChanged).as("changed within the last hour").isFalse();
        assertThat(expiring).isEqualTo(wanted.enabled() ? "" : wanted.attributeName());
        expiring = wanted.enabled() ? wanted.attributeName() : "";
        timeToLiveChanged = true;
    }

    private void update(UpdateTableRequest request) {
        assertThat(table.tableStatus()).isEqualTo(TableStatus.ACTIVE);
        assertThat(request.tableName()).isEqualTo(table.tableName());
        List<String> changes = new ArrayList<>(capacity.update(request, table));
        if (request.streamSpecification() != null) {
            changes.add("stream");
            stream(request.streamSpecification());
        }
        if (request.sseSpecification() != null) {
            changes.add("encryption");
            setEncryption(request.sseSpecification());
        }
        if (request.tableClass() != null) {
            changes.add("class");
            assertThat(request.tableClass())
                    .isNotEqualTo(table.tableClassSummary().tableClass());
            setClass(request.tableClass());
        }
        if (request.deletionProtectionEnabled() != null) {
            changes.add("protection");
            table = table.toBuilder()
                    .deletionProtectionEnabled(request.deletionProtectionEnabled())
                    .build();
        }
        if (request.hasReplicaUpdates()) {
            changes.add("replicas");
            replicate(request);
        }
        assertThat(changes).as("changes of " + request).hasSize(1);
        table = table.toBuilder().tableStatus(TableStatus.UPDATING).build();
    }

    private void stream(StreamSpecification wanted) {
        boolean isEnabled = table.streamSpecification() != null;
        assertThat(wanted.streamEnabled()).isNotEqualTo(isEnabled);
        table = table.toBuilder()
                .streamSpecification(wanted.streamEnabled() ? wanted : null)
                .build();
    }

    private void replicate(UpdateTableRequest request) {
        assertThat(request.replicaUpdates()).hasSize(1);
        request.replicaUpdates().forEach(update -> {
            if (update.create() != null) {
                addReplica(update.create().regionName());
            } else {
                List<ReplicaDescription> replicas = new ArrayList<>(table.replicas());
                assertThat(replicas.removeIf(replica ->
                                replica.regionName().equals(update.delete().regionName())))
                        .isTrue();
                table = table.toBuilder().replicas(replicas).build();
            }
        });
    }

    private void addReplica(String region) {
        List<ReplicaDescription> replicas = new ArrayList<>(table.replicas());
        replicas.add(ReplicaDescription.builder().regionName(region).build());
        table = table.toBuilder().replicas(replicas).build();
    }

    private void setClass(@Nullable TableClass wanted) {
        table = table.toBuilder()
                .tableClassSummary(summary -> summary.tableClass(wanted == null ? TableClass.STANDARD : wanted))
                .build();
    }

    private void setEncryption(@Nullable SSESpecification wanted) {
        table = table.toBuilder()
                .sseDescription(
                        wanted == null || !wanted.enabled()
                                ? null
                                : SSEDescription.builder()
                                        .status(SSEStatus.ENABLED)
                                        .kmsMasterKeyArn(
                                                "arn:aws:kms:eu-west-1:123456789012:key/" + wanted.kmsMasterKeyId())
                                        .build())
                .build();
    }
}
