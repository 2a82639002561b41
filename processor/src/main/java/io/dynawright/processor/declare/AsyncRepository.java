package io.dynawright.processor.declare;

/** Whether a table has a repository whose methods wait for nothing. */
public enum AsyncRepository {
    GENERATED,
    OMITTED
}
