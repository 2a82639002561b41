package io.dynawright.samples.conformance.load;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

/** A small item, of which there are thousands. */
@Table("crates")
public record Crate(@PartitionKey String ship, @SortKey int number, String content) {}
