package io.dynawright.samples.conformance;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

/** An entity with an index whose partition key and sort key are made of several attributes. */
@Table("consignments")
@Index(
        name = "by-region",
        partitionKey = {"country", "city"},
        sortKey = {"state", "weight", "label"})
public record Consignment(
        @PartitionKey String id,
        String country,
        @Attribute(name = "town") String city,
        String state,
        int weight,
        String label) {}
