package io.dynawright.samples.conformance.load;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Version;

/** A small item with a version, of another table. */
@Table("seals")
public record Seal(
        @PartitionKey long id, String ship, @Version int version) {}
