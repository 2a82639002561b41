package io.dynawright.drift;

import io.dynawright.health.SettingDifference.Setting;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexWarmThroughputDescription;
import software.amazon.awssdk.services.dynamodb.model.OnDemandThroughput;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.WarmThroughput;

/**
 * Changes how a table is billed, and what it and those of its indexes serve that stay: an index that is created is created
 * with what is declared.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-switching-capacity-modes.html">
 *     Switching capacity modes</a>
 */
record CapacityPlan(Drifted table, IndexPlan indexes) {

    private static final long NO_LIMIT = -1;

    /** The billing mode with all units that it needs, or else the units that differ. */
    void addProvisioned(Steps steps) {
        if (!table.changes(Setting.BILLING_MODE)) {
            addUnits(steps);
        } else if (table.target().billingMode() == BillingMode.PROVISIONED) {
            List<String> all = indexes.kept().stream()
                    .map(GlobalSecondaryIndexDescription::indexName)
                    .toList();
            steps.update(
                    "Bill the table by provisioned capacity, which it and each of its indexes are given at once",
                    request -> IndexUpdates.add(
                            request.billingMode(BillingMode.PROVISIONED)
                                    .provisionedThroughput(table.target().provisionedThroughput()),
                            all,
                            (update, index) -> update.provisionedThroughput(units(index))));
        } else {
            steps.update(
                    "Bill the table on demand, which DynamoDB allows four times in 24 hours",
                    request -> request.billingMode(BillingMode.PAY_PER_REQUEST));
        }
    }

    private void addUnits(Steps steps) {
        List<String> subjects = subjects(Setting.PROVISIONED_THROUGHPUT);
        if (!subjects.isEmpty()) {
            steps.update("Set the provisioned capacity, unless something scales it that has to stay", request -> {
                if (subjects.contains("")) {
                    request.provisionedThroughput(table.target().provisionedThroughput());
                }
                IndexUpdates.add(request, subjects, (update, index) -> update.provisionedThroughput(units(index)));
            });
        }
    }

    /** An index that nobody declares gets as much as its table. */
    private ProvisionedThroughput units(String index) {
        return table.target().globalSecondaryIndexes().stream()
                .filter(declared -> declared.indexName().equals(index))
                .map(GlobalSecondaryIndex::provisionedThroughput)
                .findFirst()
                .orElse(table.target().provisionedThroughput());
    }

    /** After the billing mode: what is provisioned has no limits. */
    void addMaximum(Steps steps) {
        List<String> subjects = subjects(Setting.MAXIMUM_THROUGHPUT);
        if (!subjects.isEmpty()) {
            steps.update("Set the most that is served on demand; " + NO_LIMIT + " is no limit", request -> {
                if (subjects.contains("")) {
                    request.onDemandThroughput(maximum(table.target().onDemandThroughput()));
                }
                IndexUpdates.add(
                        request,
                        subjects,
                        (update, index) -> update.onDemandThroughput(
                                maximum(declared(index).onDemandThroughput())));
            });
        }
    }

    private OnDemandThroughput maximum(@Nullable OnDemandThroughput declared) {
        return OnDemandThroughput.builder()
                .maxReadRequestUnits(limit(declared == null ? null : declared.maxReadRequestUnits()))
                .maxWriteRequestUnits(limit(declared == null ? null : declared.maxWriteRequestUnits()))
                .build();
    }

    /** Null leaves a limit as it is of which the entity says nothing. */
    private @Nullable Long limit(@Nullable Long declared) {
        if (declared != null && declared > 0) {
            return declared;
        }
        return table.removesUndeclared() ? NO_LIMIT : null;
    }

    /** What is served at once can be raised, and not lowered. */
    void addWarm(Steps steps) {
        List<String> subjects = subjects(Setting.WARM_THROUGHPUT);
        if (!subjects.isEmpty()) {
            steps.update("Raise what is served at once, which costs money and cannot be taken back", request -> {
                if (subjects.contains("")) {
                    request.warmThroughput(raised(
                            table.target().warmThroughput(),
                            table.found().warmThroughput().readUnitsPerSecond(),
                            table.found().warmThroughput().writeUnitsPerSecond()));
                }
                IndexUpdates.add(request, subjects, (update, index) -> update.warmThroughput(raised(index)));
            });
        }
    }

    private WarmThroughput raised(String index) {
        GlobalSecondaryIndexWarmThroughputDescription found = indexes.kept().stream()
                .filter(kept -> kept.indexName().equals(index))
                .map(GlobalSecondaryIndexDescription::warmThroughput)
                .findFirst()
                .orElseThrow();
        return raised(declared(index).warmThroughput(), found.readUnitsPerSecond(), found.writeUnitsPerSecond());
    }

    /** Where one of the two has grown beyond what is declared, DynamoDB refuses less. */
    private static WarmThroughput raised(WarmThroughput declared, @Nullable Long read, @Nullable Long write) {
        return WarmThroughput.builder()
                .readUnitsPerSecond(larger(declared.readUnitsPerSecond(), read))
                .writeUnitsPerSecond(larger(declared.writeUnitsPerSecond(), write))
                .build();
    }

    private static @Nullable Long larger(@Nullable Long declared, @Nullable Long found) {
        return declared == null || found == null ? declared : Long.valueOf(Math.max(declared, found));
    }

    private List<String> subjects(Setting setting) {
        return table.subjects(setting).stream().filter(indexes::keeps).toList();
    }

    private GlobalSecondaryIndex declared(String index) {
        return table.target().globalSecondaryIndexes().stream()
                .filter(declared -> declared.indexName().equals(index))
                .findFirst()
                .orElseThrow();
    }
}
