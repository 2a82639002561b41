package io.dynawright.operation;

import io.dynawright.annotation.ReplicaConsistency;
import io.dynawright.schema.Replicas;
import io.dynawright.schema.TableEncryption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.CreateReplicationGroupMemberAction;
import software.amazon.awssdk.services.dynamodb.model.GlobalTableWitnessGroupUpdate;
import software.amazon.awssdk.services.dynamodb.model.MultiRegionConsistency;
import software.amazon.awssdk.services.dynamodb.model.ReplicationGroupUpdate;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;

/**
 * The steps in which a table in one Region becomes a global table. Each results in the table's name in DynamoDB.
 *
 * @param choice what is made
 * @param physical the table's name in DynamoDB
 */
record TableReplication(TableChoice choice, String physical) {

    /** All of them; none if the table is to be in no other Region. */
    Step<String> begin() {
        Replicas replicas = choice.replicas();
        if (replicas.regions().size() < 2) {
            return new Step.Done<>(physical);
        }
        return Step.of(new DescribeTableOperation(choice.table().name(), physical))
                .then(table -> replicas.consistency() == ReplicaConsistency.STRONG
                        ? addTogether(others(table))
                        : addOneByOne(others(table)));
    }

    /** The Regions but the one that the table is in already, which its ARN names. */
    private List<String> others(TableDescription table) {
        String own = table.tableArn().split(":", -1)[3];
        return choice.replicas().regions().stream()
                .filter(region -> !region.equals(own))
                .toList();
    }

    /** A table takes another change only when the one before is made. */
    private Step<String> addOneByOne(List<String> regions) {
        Step<String> added = new Step.Done<>(physical);
        for (String region : regions) {
            UpdateTableRequest request = UpdateTableRequest.builder()
                    .tableName(physical)
                    .replicaUpdates(replica(region))
                    .build();
            added = added.then(name -> change(request, Set.of(region)));
        }
        return added;
    }

    /** Strong consistency is agreed on by all three Regions at once. */
    private Step<String> addTogether(List<String> regions) {
        Set<String> expected = new LinkedHashSet<>(regions);
        UpdateTableRequest.Builder request = UpdateTableRequest.builder()
                .tableName(physical)
                .replicaUpdates(regions.stream().map(this::replica).toList())
                .multiRegionConsistency(MultiRegionConsistency.STRONG);
        choice.replicas().witness().ifPresent(region -> {
            expected.add(region);
            request.globalTableWitnessUpdates(GlobalTableWitnessGroupUpdate.builder()
                    .create(create -> create.regionName(region))
                    .build());
        });
        return change(request.build(), expected);
    }

    private Step<String> change(UpdateTableRequest request, Set<String> regions) {
        return Step.of(new UpdateTableOperation(choice.target(), request))
                .then(name ->
                        Step.of(new AwaitTableOperation(choice.target(), name, new TableGoal.Replicated(regions))));
    }

    private ReplicationGroupUpdate replica(String region) {
        CreateReplicationGroupMemberAction.Builder replica =
                CreateReplicationGroupMemberAction.builder().regionName(region);
        if (choice.table().settings().encryption() instanceof TableEncryption.CustomerManaged own) {
            replica.kmsMasterKeyId(own.key());
        }
        return ReplicationGroupUpdate.builder().create(replica.build()).build();
    }
}
