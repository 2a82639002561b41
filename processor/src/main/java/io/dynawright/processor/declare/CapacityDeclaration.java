package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;

/** What a table or an index serves, as written. */
public record CapacityDeclaration(
        ThroughputDeclaration provisioned, ThroughputDeclaration maximum, ThroughputDeclaration warm) {

    /** One that says nothing. */
    public static CapacityDeclaration none(Spot spot) {
        return new CapacityDeclaration(
                ThroughputDeclaration.none(spot), ThroughputDeclaration.none(spot), ThroughputDeclaration.none(spot));
    }
}
