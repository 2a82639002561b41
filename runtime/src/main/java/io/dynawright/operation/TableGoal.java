package io.dynawright.operation;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.GlobalTableWitnessDescription;
import software.amazon.awssdk.services.dynamodb.model.ReplicaDescription;
import software.amazon.awssdk.services.dynamodb.model.ReplicaStatus;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.WitnessStatus;

/** What a table is waited for to be. */
sealed interface TableGoal {

    /** Whether this answer, or else this error, shows that it is so. */
    boolean isReached(@Nullable DescribeTableResponse answer, @Nullable Throwable error);

    /** Whether it can still become so, though it is not yet. */
    boolean mayCome(@Nullable DescribeTableResponse answer, @Nullable Throwable error);

    /** It can be used, or it does not exist. */
    enum Status implements TableGoal {
        ACTIVE {
            @Override
            public boolean isReached(@Nullable DescribeTableResponse answer, @Nullable Throwable error) {
                return answer != null && answer.table().tableStatus() == TableStatus.ACTIVE;
            }

            @Override
            public boolean mayCome(@Nullable DescribeTableResponse answer, @Nullable Throwable error) {
                return answer != null || error instanceof ResourceNotFoundException;
            }
        },
        GONE {
            @Override
            public boolean isReached(@Nullable DescribeTableResponse answer, @Nullable Throwable error) {
                return error instanceof ResourceNotFoundException;
            }

            @Override
            public boolean mayCome(@Nullable DescribeTableResponse answer, @Nullable Throwable error) {
                return answer != null;
            }
        }
    }

    /**
     * It can be used, and has these replicas, which can be used too.
     *
     * @param regions those of the replicas and of the witness
     */
    record Replicated(Set<String> regions) implements TableGoal {

        @Override
        public boolean isReached(@Nullable DescribeTableResponse answer, @Nullable Throwable error) {
            return Status.ACTIVE.isReached(answer, error)
                    && answer != null
                    && ready(answer.table()).containsAll(regions);
        }

        private static Set<String> ready(TableDescription table) {
            Set<String> ready = table.replicas().stream()
                    .filter(replica -> replica.replicaStatus() == ReplicaStatus.ACTIVE)
                    .map(ReplicaDescription::regionName)
                    .collect(Collectors.toCollection(HashSet::new));
            table.globalTableWitnesses().stream()
                    .filter(witness -> witness.witnessStatus() == WitnessStatus.ACTIVE)
                    .map(GlobalTableWitnessDescription::regionName)
                    .forEach(ready::add);
            return ready;
        }

        @Override
        public boolean mayCome(@Nullable DescribeTableResponse answer, @Nullable Throwable error) {
            return answer != null
                    && answer.table().replicas().stream()
                            .noneMatch(replica -> replica.replicaStatus() == ReplicaStatus.CREATION_FAILED);
        }

        @Override
        public String toString() {
            return "ACTIVE in " + regions.stream().sorted().collect(Collectors.joining(", "));
        }
    }
}
