package io.dynawright.drift;

import io.dynawright.annotation.ReplicaConsistency;
import io.dynawright.health.SettingDifference.Setting;
import io.dynawright.schema.Replicas;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.GlobalTableWitnessGroupUpdate;
import software.amazon.awssdk.services.dynamodb.model.MultiRegionConsistency;
import software.amazon.awssdk.services.dynamodb.model.ReplicationGroupUpdate;
import software.amazon.awssdk.services.dynamodb.model.SSESpecification;

/**
 * Changes in which Regions a table is, one after the other: those of a strongly consistent table come all at once, and
 * never later.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html">How
 *     global tables work</a>
 */
record ReplicaPlan(Drifted table, Replicas declared) {

    void add(Steps steps) {
        List<String> regions = table.subjects(Setting.REPLICA);
        List<String> missing =
                regions.stream().filter(declared.regions()::contains).toList();
        List<String> undeclared = regions.stream()
                .filter(region -> !declared.regions().contains(region))
                .toList();
        undeclared.forEach(region -> steps.update(
                "Delete the replica in " + region + " with all its items",
                request -> request.replicaUpdates(ReplicationGroupUpdate.builder()
                        .delete(replica -> replica.regionName(region))
                        .build())));
        if (table.changes(Setting.CONSISTENCY)) {
            steps.add(
                    new Step.Manual("The consistency of a global table is fixed when it gets its first replica. Delete"
                            + " all replicas, and create them anew while the table is empty, or declare what it has"));
        } else if (declared.consistency() == ReplicaConsistency.STRONG) {
            addStrong(steps, missing);
        } else {
            missing.forEach(region -> steps.update(
                    "Create a replica in " + region + ". It is filled with the table's items before it is ACTIVE",
                    request -> request.replicaUpdates(create(region))));
        }
    }

    private void addStrong(Steps steps, List<String> missing) {
        if (missing.isEmpty()) {
            return;
        } else if (!table.found().replicas().isEmpty()) {
            steps.add(
                    new Step.Manual("A strongly consistent global table gets no further replicas. Delete those that it"
                            + " has, and create all anew while the table is empty, or declare what it has"));
            return;
        }
        steps.update(
                "Create the replicas in " + String.join(", ", missing) + ", for which the table must be empty",
                request -> {
                    request.multiRegionConsistency(MultiRegionConsistency.STRONG)
                            .replicaUpdates(missing.stream().map(this::create).toList());
                    declared.witness()
                            .ifPresent(
                                    region -> request.globalTableWitnessUpdates(GlobalTableWitnessGroupUpdate.builder()
                                            .create(witness -> witness.regionName(region))
                                            .build()));
                });
    }

    /** A replica is encrypted by a key of its own Region, which has the name of the table's. */
    private ReplicationGroupUpdate create(String region) {
        SSESpecification encryption = table.target().sseSpecification();
        return ReplicationGroupUpdate.builder()
                .create(replica -> replica.regionName(region)
                        .kmsMasterKeyId(encryption == null ? null : encryption.kmsMasterKeyId()))
                .build();
    }
}
