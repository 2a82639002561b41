package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("parcels")
@Index(
        name = "by-region",
        partitionKey = {"country", "city", "country"},
        sortKey = {"state", "city", "state"})
@Index(name = "by-state", partitionKey = "state")
public record Parcel(@PartitionKey String id, String country, String city, String state) {}
