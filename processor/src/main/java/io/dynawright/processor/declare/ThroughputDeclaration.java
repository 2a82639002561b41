package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;

/** Capacity, as written: units per second, and 0 for those that are not. */
public record ThroughputDeclaration(Written<Long> read, Written<Long> write, Spot spot) {

    /** Whether it says anything. */
    public boolean isWritten() {
        return read.value() != 0 || write.value() != 0;
    }

    /** One that says nothing. */
    public static ThroughputDeclaration none(Spot spot) {
        return new ThroughputDeclaration(new Written<>(0L, spot), new Written<>(0L, spot), spot);
    }
}
