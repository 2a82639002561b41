package io.dynawright.health;

import static io.dynawright.health.SettingDifference.Setting.CONSISTENCY;
import static io.dynawright.health.SettingDifference.Setting.REPLICA;

import io.dynawright.annotation.ReplicaConsistency;
import io.dynawright.schema.Replicas;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.MultiRegionConsistency;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Compares in which Regions a table is: first those that are declared, then those that are not. */
final class ReplicaComparison {

    /** As in {@code arn:aws:dynamodb:eu-west-1:123456789012:table/orders}. */
    private static final int REGION_OF_ARN = 3;

    private ReplicaComparison() {}

    static List<SettingDifference> of(Replicas declared, TableDescription found) {
        List<SettingDifference> differences = new ArrayList<>();
        Set<String> others = new TreeSet<>();
        found.replicas().forEach(replica -> others.add(replica.regionName()));
        Set<String> present = new TreeSet<>(others);
        ownRegion(found, present);
        for (String region : declared.regions()) {
            if (!present.contains(region)) {
                differences.add(SettingDifference.declared(REPLICA, region, "no replica in " + region, "one"));
            }
        }
        for (String region : others) {
            if (!declared.regions().contains(region)) {
                differences.add(SettingDifference.undeclared(REPLICA, region, "a replica in " + region));
            }
        }
        if (!others.isEmpty()
                && !declared.regions().isEmpty()
                && !consistency(found).equals(declared.consistency())) {
            differences.add(SettingDifference.declared(
                    CONSISTENCY,
                    "",
                    "the multi-Region consistency " + consistency(found),
                    declared.consistency().name()));
        }
        return differences;
    }

    /** The Region that was asked has the table, and its description does not count it as a replica. */
    private static void ownRegion(TableDescription found, Set<String> regions) {
        String[] parts = String.valueOf(found.tableArn()).split(":", -1);
        if (parts.length > REGION_OF_ARN) {
            regions.add(parts[REGION_OF_ARN]);
        }
    }

    private static ReplicaConsistency consistency(TableDescription found) {
        return found.multiRegionConsistency() == MultiRegionConsistency.STRONG
                ? ReplicaConsistency.STRONG
                : ReplicaConsistency.EVENTUAL;
    }
}
