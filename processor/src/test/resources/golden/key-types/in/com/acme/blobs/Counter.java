package com.acme.blobs;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("counters")
public record Counter(@PartitionKey long shard, @SortKey Character letter, long count) {}
