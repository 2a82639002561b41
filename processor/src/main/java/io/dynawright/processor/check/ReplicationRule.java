package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.SettingsDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.ReplicaProblems;
import io.dynawright.processor.problem.Spot;
import java.util.Optional;
import java.util.function.Consumer;

/** What DynamoDB needs to replicate a table, and what replication does to versions. */
final class ReplicationRule implements TableRule {

    private static final String NEEDED = "NEW_AND_OLD_IMAGES";

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        SettingsDeclaration settings = table.settings();
        if (settings.replicas().regions().size() < 2) {
            return;
        }
        if (settings.capacity().provisioned().isWritten()) {
            problems.accept(ReplicaProblems.provisionedReplicas(
                    settings.capacity().provisioned().spot()));
        }
        if (settings.replicas().strong().isEmpty()) {
            stream(settings).ifPresent(problems);
            table.attributes().forEach(attribute -> version(attribute, problems));
        }
    }

    /** Strongly consistent tables are replicated without their streams. */
    private static Optional<Problem> stream(SettingsDeclaration settings) {
        if (settings.stream().isEmpty()) {
            Spot replicas = settings.replicas().regions().get(0).spot();
            return Optional.of(ReplicaProblems.noStreamForReplicas(replicas));
        }
        return settings.stream()
                .filter(stream -> !stream.value().equals(NEEDED))
                .map(stream -> ReplicaProblems.narrowStreamForReplicas(stream.spot(), stream.value()));
    }

    private static void version(AttributeDeclaration attribute, Consumer<Problem> problems) {
        for (Written<LifecycleMark> mark : attribute.lifecycle()) {
            if (mark.value() instanceof LifecycleMark.Version) {
                problems.accept(ReplicaProblems.versionAcrossRegions(mark.spot(), attribute.javaName()));
            }
        }
    }
}
