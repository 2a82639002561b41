package io.dynawright.schema;

/**
 * Capacity in units per second: a read unit is one strongly consistent read of 4 KB, a write unit one write of 1 KB.
 *
 * @param read 0 where nothing is said of reads
 * @param write 0 where nothing is said of writes
 */
public record Throughput(long read, long write) {}
