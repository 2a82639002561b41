package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TimeToLive;
import java.time.Instant;

@Table("parcels")
public record Parcel(
        @PartitionKey String parcelId,
        // More days than an Instant can count.
        @TimeToLive(after = "P400000000000D") Instant expiresAt) {}
