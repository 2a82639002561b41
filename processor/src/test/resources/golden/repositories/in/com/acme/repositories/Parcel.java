package com.acme.repositories;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Projection;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Version;
import java.time.Instant;

@Table("parcels")
@Index(name = "by-carrier", partitionKey = "carrier", sortKey = "sentAt", projection = Projection.KEYS_ONLY)
@Index(name = "by-route", partitionKey = "route")
public record Parcel(
        @PartitionKey String sender,
        @SortKey String number,
        String carrier,
        String route,
        Instant sentAt,
        int weight,
        @Version long version) {

    /** What a receptionist does with parcels. */
    @io.dynawright.annotation.Repository(Parcel.class)
    public interface Desk {

        Parcel insert(Parcel parcel);

        Parcel get(String sender, String number);
    }
}
