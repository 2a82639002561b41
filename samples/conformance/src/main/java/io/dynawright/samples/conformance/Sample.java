package io.dynawright.samples.conformance;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

/** Sort keys of the three stored types, in the table and in indexes of both kinds. */
@Table("samples")
@Index(name = "global-text", partitionKey = "group", sortKey = "text")
@Index(name = "global-number", partitionKey = "group", sortKey = "number")
@Index(name = "global-binary", partitionKey = "group", sortKey = "binary")
@LocalIndex(name = "local-text", sortKey = "text")
@LocalIndex(name = "local-number", sortKey = "number")
@LocalIndex(name = "local-binary", sortKey = "binary")
public record Sample(
        @PartitionKey String group, @SortKey String id, String text, long number, byte[] binary, boolean odd) {}
