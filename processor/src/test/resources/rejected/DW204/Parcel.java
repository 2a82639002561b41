package shop;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("parcels")
@Index(
        name = "by-region",
        partitionKey = {"country", "citi"},
        sortKey = {"state", ""},
        include = {"wieght", "note"})
@LocalIndex(name = "by-weight", sortKey = "weight", include = "n")
public record Parcel(
        @PartitionKey String sender,
        @SortKey String id,
        String country,
        String city,
        String state,
        long weight,
        @Attribute(name = "n") String note) {}
