package io.dynawright.processor.lock;

/**
 * What the items of a table held under an earlier schema version: what an upcaster from it is given. Documents and enums
 * are named only.
 */
public record EarlierVersion(int version, LockedLayout layout) {}
