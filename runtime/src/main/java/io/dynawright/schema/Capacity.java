package io.dynawright.schema;

import java.util.Optional;

/**
 * What a table or a global secondary index serves. Immutable.
 *
 * @param provisioned what is reserved; empty for a table that is billed on demand, and for an index that has as much as
 *     its table
 * @param maximum the most that is served on demand; empty for no limit
 * @param warm what is served at once from the start; empty for what DynamoDB gives by itself
 */
public record Capacity(Optional<Throughput> provisioned, Optional<Throughput> maximum, Optional<Throughput> warm) {

    /** Nothing is said: a table is billed on demand without limits, and an index follows its table. */
    public static final Capacity USUAL = new Capacity(Optional.empty(), Optional.empty(), Optional.empty());

    /** The same with these reserved units per second. */
    public Capacity withProvisioned(long read, long write) {
        return new Capacity(Optional.of(new Throughput(read, write)), maximum, warm);
    }

    /** The same with these units per second at most; 0 for no limit. */
    public Capacity withMaximum(long read, long write) {
        return new Capacity(provisioned, Optional.of(new Throughput(read, write)), warm);
    }

    /** The same with these units per second from the start; 0 for what DynamoDB gives by itself. */
    public Capacity withWarm(long read, long write) {
        return new Capacity(provisioned, maximum, Optional.of(new Throughput(read, write)));
    }
}
