package io.dynawright.samples.conformance.every;

/** An enum. */
public enum Grade {
    HIGH,
    LOW,
    MIDDLE
}
