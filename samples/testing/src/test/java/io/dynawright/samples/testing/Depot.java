package io.dynawright.samples.testing;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("depots")
record Depot(@PartitionKey String name) {}
