package io.dynawright.processor.model;

/** Capacity in units per second; one of the two can be 0 for what is not said, but not both. */
public record Throughput(long read, long write) {}
