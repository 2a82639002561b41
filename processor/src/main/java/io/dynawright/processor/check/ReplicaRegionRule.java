package io.dynawright.processor.check;

import io.dynawright.processor.declare.SettingsDeclaration.ReplicasDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.ReplicaProblems;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Replicas and witness are in Regions, each in one of its own. */
final class ReplicaRegionRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        ReplicasDeclaration replicas = table.settings().replicas();
        Set<String> seen = new HashSet<>();
        for (Written<String> region : replicas.regions()) {
            form("replicas", region).ifPresent(problems);
            if (!seen.add(region.value())) {
                problems.accept(ReplicaProblems.repeatedRegion(region.spot(), region.value()));
            }
        }
        replicas.witness().flatMap(witness -> form("witness", witness)).ifPresent(problems);
        replicas.witness()
                .filter(witness -> seen.contains(witness.value()))
                .map(witness -> ReplicaProblems.witnessWithReplica(witness.spot(), witness.value()))
                .ifPresent(problems);
    }

    private static Optional<Problem> form(String element, Written<String> region) {
        return Regions.isCode(region.value())
                ? Optional.empty()
                : Optional.of(ReplicaProblems.noRegion(region.spot(), element, region.value()));
    }
}
