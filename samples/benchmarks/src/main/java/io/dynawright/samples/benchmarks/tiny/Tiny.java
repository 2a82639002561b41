package io.dynawright.samples.benchmarks.tiny;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

/** TINY of AWS's own benchmarks: an item that has nothing but its key. */
@Table("tiny")
public record Tiny(@PartitionKey String stringAttr) {}
