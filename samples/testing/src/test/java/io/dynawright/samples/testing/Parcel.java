package io.dynawright.samples.testing;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("parcels")
@Index(name = "by-depot", partitionKey = "depot", sortKey = "weight")
record Parcel(@PartitionKey String id, String depot, int weight) {}
