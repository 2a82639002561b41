package io.dynawright.drift;

import io.dynawright.health.Difference;
import io.dynawright.health.IndexDifference;
import io.dynawright.health.KeyDifference;
import io.dynawright.health.Level;
import io.dynawright.health.SettingDifference.Setting;
import io.dynawright.health.StatusDifference;
import io.dynawright.schema.TableDefinition;
import io.dynawright.schema.TableSettings;
import io.dynawright.schema.TimeToLive;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/**
 * Puts the steps for one table into an order that DynamoDB accepts. An UpdateTable changes one thing, since DynamoDB does
 * not take several of them together, and the next waits until it is done. Indexes are deleted before others are
 * created; the billing mode is changed between, so that those that are deleted need no capacity and those that are created
 * have theirs.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTable.html">UpdateTable</a>
 */
final class Plan {

    private Plan() {}

    /** The steps for a table that differs. */
    static List<Step> change(TableDefinition declared, Drifted table) {
        Steps steps = new Steps(table.name());
        Optional<Step> blocked = blocked(table);
        if (blocked.isPresent()) {
            return List.of(blocked.get());
        }
        List<Difference> fixed = new Rebuilds(table).differences();
        if (!fixed.isEmpty()) {
            steps.add(new Step.Rebuild(anew(table.target()), "The table " + words(fixed)));
        }
        // What else is changed of a table with another key would be lost.
        if (fixed.stream().noneMatch(KeyDifference.class::isInstance)) {
            addChanges(declared.settings(), table, steps);
        }
        return steps.all();
    }

    private static void addChanges(TableSettings declared, Drifted table, Steps steps) {
        if (isBusy(table)) {
            steps.await(Step.Wait.Goal.ACTIVE);
        }
        IndexPlan indexes = IndexPlan.of(table);
        CapacityPlan capacity = new CapacityPlan(table, indexes);
        indexes.addDeletions(steps);
        capacity.addProvisioned(steps);
        capacity.addMaximum(steps);
        indexes.addCreations(steps);
        capacity.addWarm(steps);
        new SettingsPlan(table).add(steps);
        new TimeToLivePlan(table).add(steps);
        if (table.changes(Setting.RECOVERY)) {
            addRecovery(declared.recoveryDays(), steps);
        }
        new TagPlan(table).add(steps);
        new ReplicaPlan(table, declared.replicas()).add(steps);
    }

    /** What has to be done by a person before anything can be changed. */
    private static Optional<Step> blocked(Drifted table) {
        return table.differences(StatusDifference.class)
                .filter(status -> status.level() == Level.PROBLEM)
                .filter(status -> TableStatus.fromValue(status.status()) != TableStatus.CREATING)
                .<Step>map(status -> new Step.Manual("The table " + status.message()))
                .findFirst();
    }

    private static boolean isBusy(Drifted table) {
        return table.differences().stream()
                .anyMatch(difference -> difference instanceof StatusDifference
                        || difference instanceof IndexDifference.Status
                        || difference instanceof IndexDifference.Backfilling);
    }

    private static String words(List<Difference> differences) {
        return differences.stream().map(Difference::message).collect(Collectors.joining(". It "));
    }

    private static CreateTableRequest anew(CreateTableRequest target) {
        return target.toBuilder().tableName(target.tableName() + "-2").build();
    }

    /** The steps for a table that does not exist. What CreateTable does not take follows. */
    static List<Step> create(TableDefinition declared, CreateTableRequest target) {
        Steps steps = new Steps(target.tableName());
        steps.add(new Step.CreateTable(target, "Create the table"));
        steps.await(Step.Wait.Goal.ACTIVE);
        declared.lifecycle()
                .timeToLive()
                .map(TimeToLive::attribute)
                .ifPresent(attribute -> steps.add(new Step.UpdateTimeToLive(
                        UpdateTimeToLiveRequest.builder()
                                .tableName(target.tableName())
                                .timeToLiveSpecification(
                                        time -> time.enabled(true).attributeName(attribute))
                                .build(),
                        "Let items expire by " + attribute)));
        if (declared.settings().recoveryDays() > 0) {
            addRecovery(declared.settings().recoveryDays(), steps);
        }
        List<String> regions = declared.settings().replicas().regions();
        if (regions.size() > 1) {
            steps.add(new Step.Manual("Compare again when the table is there: what makes its replicas in "
                    + String.join(", ", regions) + " depends on the Region that it is in"));
        }
        return steps.all();
    }

    /** @param days 0 for no recovery */
    private static void addRecovery(int days, Steps steps) {
        UpdateContinuousBackupsRequest request = UpdateContinuousBackupsRequest.builder()
                .tableName(steps.table())
                .pointInTimeRecoverySpecification(recovery ->
                        recovery.pointInTimeRecoveryEnabled(days > 0).recoveryPeriodInDays(days > 0 ? days : null))
                .build();
        String purpose = days > 0
                ? "Let the table be restored to any second of the last " + days
                        + " days. It is a while before a new table can be set so"
                : "Keep no backups to restore the table to a moment, and give up those that there are";
        steps.add(new Step.UpdateContinuousBackups(request, purpose));
    }
}
