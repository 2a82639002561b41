package io.dynawright.samples.conformance;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Projection;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.util.List;
import java.util.Map;

/** Indexes that hold only a part of each item. */
@Table("parcels")
@Index(name = "by-carrier", partitionKey = "carrier", sortKey = "weight", projection = Projection.KEYS_ONLY)
@Index(
        name = "by-state",
        partitionKey = "state",
        sortKey = "number",
        include = {"stops", "note"})
@LocalIndex(name = "by-weight", sortKey = "weight", projection = Projection.KEYS_ONLY)
public record Parcel(
        @PartitionKey String customerId,
        @SortKey int number,
        String carrier,
        int weight,
        String state,
        Address address,
        List<Stop> stops,
        Map<String, String> marks,
        String note) {

    /** Where it goes to. */
    @Document
    public record Address(String street, String city) {}

    /** Where it was. */
    @Document
    public record Stop(String city, Integer hour) {}
}
