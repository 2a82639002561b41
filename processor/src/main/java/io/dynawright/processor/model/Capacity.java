package io.dynawright.processor.model;

import java.util.Optional;

/**
 * What a table or an index serves.
 *
 * @param provisioned empty if it is billed on demand
 * @param maximum the most that is served on demand; empty for no limit
 * @param warm what is served at once from the start; empty for what DynamoDB gives every table
 */
public record Capacity(Optional<Throughput> provisioned, Optional<Throughput> maximum, Optional<Throughput> warm) {

    /** On demand, without limits. */
    public static final Capacity ON_DEMAND = new Capacity(Optional.empty(), Optional.empty(), Optional.empty());
}
