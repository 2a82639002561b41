package io.dynawright.schema;

import io.dynawright.annotation.ReplicaConsistency;
import java.util.List;
import java.util.Optional;

/**
 * The Regions of a global table.
 *
 * @param regions all that have a copy, in the order of the source; empty for a table in one Region
 * @param consistency whether reads in one Region can ask for what was last written in another
 * @param witness the third Region of a strongly consistent table with two copies, which keeps none
 */
public record Replicas(List<String> regions, ReplicaConsistency consistency, Optional<String> witness) {

    /** There are none: the table is in one Region. */
    public static final Replicas NONE = new Replicas(List.of(), ReplicaConsistency.EVENTUAL, Optional.empty());

    /** Copies the Regions. */
    public Replicas {
        regions = List.copyOf(regions);
    }

    /** These Regions, each of which shows what was written in another a little later. */
    public static Replicas eventual(String... regions) {
        return new Replicas(List.of(regions), ReplicaConsistency.EVENTUAL, Optional.empty());
    }

    /** These three Regions, in each of which reads can ask for what was last written in another. */
    public static Replicas strong(String... regions) {
        return new Replicas(List.of(regions), ReplicaConsistency.STRONG, Optional.empty());
    }

    /** The same with a Region that keeps no copy. */
    public Replicas withWitness(String region) {
        return new Replicas(regions, consistency, Optional.of(region));
    }
}
