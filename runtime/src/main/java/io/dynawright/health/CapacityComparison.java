package io.dynawright.health;

import static io.dynawright.health.SettingDifference.Setting.BILLING_MODE;
import static io.dynawright.health.SettingDifference.Setting.MAXIMUM_THROUGHPUT;
import static io.dynawright.health.SettingDifference.Setting.PROVISIONED_THROUGHPUT;
import static io.dynawright.health.SettingDifference.Setting.WARM_THROUGHPUT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexWarmThroughputDescription;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Compares how a table is billed, and what it and its indexes serve. */
final class CapacityComparison {

    private final BillingMode declaredMode;
    private final BillingMode foundMode;
    private final List<SettingDifference> differences = new ArrayList<>();

    private CapacityComparison(BillingMode declaredMode, BillingMode foundMode) {
        this.declaredMode = declaredMode;
        this.foundMode = foundMode;
    }

    static List<SettingDifference> of(CreateTableRequest declared, TableDescription found) {
        CapacityComparison comparison = new CapacityComparison(declared.billingMode(), mode(found));
        comparison.compareTable(declared, found);
        Map<String, GlobalSecondaryIndexDescription> indexes = new TreeMap<>();
        found.globalSecondaryIndexes().forEach(index -> indexes.put(index.indexName(), index));
        for (GlobalSecondaryIndex index : declared.globalSecondaryIndexes()) {
            GlobalSecondaryIndexDescription same = indexes.get(index.indexName());
            if (same != null) {
                comparison.compareIndex(index, same);
            }
        }
        return comparison.differences;
    }

    /** A table that was never billed on demand tells nothing of how it is billed. */
    private static BillingMode mode(TableDescription found) {
        return found.billingModeSummary() == null || found.billingModeSummary().billingMode() == null
                ? BillingMode.PROVISIONED
                : found.billingModeSummary().billingMode();
    }

    private void compareTable(CreateTableRequest declared, TableDescription found) {
        if (foundMode != declaredMode) {
            differences.add(SettingDifference.declared(
                    BILLING_MODE, "", "the billing mode " + foundMode, declaredMode.toString()));
        }
        compareProvisioned("", Units.of(declared.provisionedThroughput()), Units.of(found.provisionedThroughput()));
        compareMaximum("", Units.of(declared.onDemandThroughput()), Units.of(found.onDemandThroughput()));
        if (found.warmThroughput() != null) {
            compareWarm("", Units.of(declared.warmThroughput()), Units.of(found.warmThroughput()));
        }
    }

    private void compareIndex(GlobalSecondaryIndex declared, GlobalSecondaryIndexDescription found) {
        String name = declared.indexName();
        compareProvisioned(name, Units.of(declared.provisionedThroughput()), Units.of(found.provisionedThroughput()));
        compareMaximum(name, Units.of(declared.onDemandThroughput()), Units.of(found.onDemandThroughput()));
        GlobalSecondaryIndexWarmThroughputDescription warm = found.warmThroughput();
        if (warm != null) {
            compareWarm(
                    name,
                    Units.of(declared.warmThroughput()),
                    Units.of(warm.readUnitsPerSecond(), warm.writeUnitsPerSecond()));
        }
    }

    /** What is billed on demand has no such units; a change of the billing mode sets them all. */
    private void compareProvisioned(String index, Units declared, Units found) {
        if (foundMode == BillingMode.PROVISIONED && declaredMode == foundMode && declared.differFrom(found)) {
            differences.add(SettingDifference.declared(
                    PROVISIONED_THROUGHPUT, index, words("provisioned", found, index), declared.toString()));
        }
    }

    private void compareMaximum(String index, Units declared, Units found) {
        String words = words("at most", found, index);
        if (declared.differFrom(found)) {
            differences.add(SettingDifference.declared(MAXIMUM_THROUGHPUT, index, words, declared.toString()));
        } else if (declaredMode != BillingMode.PROVISIONED && declared.leaveOpen(found)) {
            differences.add(SettingDifference.undeclared(MAXIMUM_THROUGHPUT, index, words));
        }
    }

    /** What is served at once grows with what is used, and never shrinks. */
    private void compareWarm(String index, Units declared, Units found) {
        if (declared.exceed(found)) {
            differences.add(SettingDifference.declared(
                    WARM_THROUGHPUT, index, words("warm", found, index), declared.toString()));
        }
    }

    private static String words(String kind, Units units, String index) {
        return kind + " " + units + " a second" + (index.isEmpty() ? "" : " of the index " + index);
    }
}
