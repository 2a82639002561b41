package com.acme.indexviews;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Projection;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.time.Instant;
import java.util.List;

/** Indexes that hold only a part of each item. */
@Table("parcels")
@Index(name = "by-carrier", partitionKey = "carrier", sortKey = "sentAt", projection = Projection.KEYS_ONLY)
@Index(
        name = "by-label",
        partitionKey = "label",
        include = {"weight", "stops", "state", "scan"})
@Index(name = "by-state", partitionKey = "state")
@LocalIndex(name = "by-weight", sortKey = "weight", projection = Projection.KEYS_ONLY)
public record Parcel(
        @PartitionKey String customerId,
        @SortKey long number,
        String carrier,
        Instant sentAt,
        byte[] label,
        double weight,
        List<Stop> stops,
        State state,
        @Attribute(name = "s") byte[] scan,
        String note) {

    /** Where a parcel is. */
    public enum State {
        SENT,
        DELIVERED
    }

    /** Where it was. */
    @Document
    public record Stop(String city, Instant at) {}
}
