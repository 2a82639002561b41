package com.acme.blobs;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("blobs")
@Index(name = "by-kind", partitionKey = "kind", sortKey = "hash")
public record Blob(@PartitionKey byte[] hash, @SortKey double weight, int kind) {}
