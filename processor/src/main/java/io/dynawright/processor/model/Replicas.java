package io.dynawright.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The Regions of a global table, in the order of the source.
 *
 * @param regions all that have a copy; empty for a table in one Region
 * @param witness the third Region of a strongly consistent table with two copies
 */
public record Replicas(List<String> regions, Consistency consistency, Optional<String> witness) {

    /** None: the table is in one Region. */
    public static final Replicas NONE = new Replicas(List.of(), Consistency.EVENTUAL, Optional.empty());

    /** Copies the list. */
    public Replicas {
        regions = List.copyOf(regions);
    }

    /** Whether it is a global table. */
    public boolean isGlobal() {
        return !regions.isEmpty();
    }

    /** Whether reads in one Region can ask for what was last written in another. */
    public enum Consistency {
        EVENTUAL,
        STRONG
    }
}
