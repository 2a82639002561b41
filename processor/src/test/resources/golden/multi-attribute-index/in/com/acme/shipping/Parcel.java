package com.acme.shipping;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** The longest key there is, one with two attributes in each part, and one without a sort key. */
@Table("parcels")
@Index(
        name = "by-route",
        partitionKey = {"country", "city", "street", "house"},
        sortKey = {"state", "weight", "photo", "limit"})
@Index(
        name = "by-region",
        partitionKey = {"country", "city"},
        sortKey = {"state", "sentAt"})
@Index(
        name = "by-house",
        partitionKey = {"street", "house"})
public record Parcel(
        @PartitionKey String id,
        String country,
        @Attribute(name = "town") String city,
        String street,
        int house,
        State state,
        Instant sentAt,
        BigDecimal weight,
        byte[] photo,
        String limit,
        String note) {

    /** Where it is. */
    public enum State {
        SENT,
        DELIVERED
    }
}
