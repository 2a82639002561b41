package io.dynawright.processor.declare;

/** What becomes of a table when its stack no longer has it. */
public enum DeletionPolicy {
    RETAIN,
    DELETE
}
