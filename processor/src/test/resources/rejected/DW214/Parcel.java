package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("parcels")
@Index(
        name = "by-address",
        partitionKey = {"country", "region", "city", "street", "house"},
        sortKey = {"id", "state", "weight", "sentAt", "note", "sender"})
public record Parcel(
        @PartitionKey String id,
        String country,
        String region,
        String city,
        String street,
        String house,
        String state,
        long weight,
        String sentAt,
        String note,
        String sender) {}
