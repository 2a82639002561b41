package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.SettingsDeclaration.ReplicasDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.ReplicaProblems;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A strongly consistent global table is in three Regions, and has nothing that DynamoDB refuses for such tables. */
final class StrongConsistencyRule implements TableRule {

    private static final int REGIONS = 3;

    /** The Regions that can be combined, as DynamoDB documents them. */
    private static final List<List<String>> REGION_SETS = List.of(
            List.of("us-east-1", "us-east-2", "us-west-2"),
            List.of("eu-west-1", "eu-west-2", "eu-west-3", "eu-central-1"),
            List.of("ap-northeast-1", "ap-northeast-2", "ap-northeast-3"));

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        ReplicasDeclaration replicas = table.settings().replicas();
        Optional<Written<String>> strong = replicas.strong();
        if (strong.isEmpty()) {
            replicas.witness()
                    .map(witness -> ReplicaProblems.needlessWitness(witness.spot()))
                    .ifPresent(problems);
            return;
        }
        count(replicas, strong.get()).ifPresent(problems);
        stranger(replicas).ifPresent(problems);
        expiry(table).forEach(problems);
        table.indexes().stream()
                .filter(index -> index instanceof IndexDeclaration.Local)
                .map(index -> ReplicaProblems.localIndexOfStrong(index.spot(), index.label()))
                .forEach(problems);
    }

    private static Optional<Problem> count(ReplicasDeclaration replicas, Written<String> strong) {
        int count = replicas.regions().size();
        if (replicas.witness().isPresent()) {
            return count == REGIONS - 1
                    ? Optional.empty()
                    : Optional.of(ReplicaProblems.notThreeRegionsWithWitness(strong.spot(), count));
        }
        return count == REGIONS ? Optional.empty() : Optional.of(ReplicaProblems.notThreeRegions(strong.spot(), count));
    }

    /** The first Region that is in no set with the first of all. */
    private static Optional<Problem> stranger(ReplicasDeclaration replicas) {
        List<Written<String>> all = Stream.concat(replicas.regions().stream(), replicas.witness().stream())
                .filter(region -> Regions.isCode(region.value()))
                .toList();
        List<String> known = all.stream()
                .findFirst()
                .flatMap(first -> REGION_SETS.stream()
                        .filter(set -> set.contains(first.value()))
                        .findFirst())
                .orElseGet(List::of);
        return all.stream()
                .filter(region -> !known.contains(region.value()))
                .findFirst()
                .map(region -> ReplicaProblems.acrossRegionSets(
                        region.spot(),
                        region.value(),
                        REGION_SETS.stream().map(set -> String.join(", ", set)).toList()));
    }

    private static Stream<Problem> expiry(TableDeclaration table) {
        return table.attributes().stream().flatMap(StrongConsistencyRule::expiry);
    }

    private static Stream<Problem> expiry(AttributeDeclaration attribute) {
        return attribute.lifecycle().stream()
                .filter(mark -> mark.value() instanceof LifecycleMark.TimeToLive)
                .map(mark -> ReplicaProblems.expiryOfStrong(mark.spot(), attribute.javaName()));
    }
}
