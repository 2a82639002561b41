package com.acme.zones;

import io.dynawright.annotation.As;
import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.CreatedAt;
import io.dynawright.annotation.Derived;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/** Points in time in the zone of the call, and in zones of their own. */
@Table("meetings")
public record Meeting(
        @PartitionKey String room,
        @Attribute(zone = "Europe/Paris") LocalDateTime begins,
        @Attribute(as = As.EPOCH_SECONDS, zone = "Europe/Paris") OffsetDateTime ends,
        @Attribute(as = As.EPOCH_MILLIS, zone = "+02:00") ZonedDateTime noted,
        @Attribute(zone = "Europe/Paris") LocalDateTime moved,
        OffsetDateTime called,
        ZonedDateTime answered,
        LocalDateTime planned,
        List<OffsetDateTime> breaks,
        Set<LocalDateTime> reminders,
        Call call,
        @CreatedAt @Attribute(zone = "Asia/Tokyo") LocalDateTime booked,
        @PastOrPresent @Attribute(zone = "-02:00") LocalDateTime seen) {

    /** A key that must not depend on who reads it; of what has a zone of its own it cannot, unlike what a document holds. */
    @Derived(from = {"begins", "planned", "call"})
    @SortKey
    public String slot() {
        return begins + "/" + planned + "/" + call.until();
    }

    /** With a zone inside. */
    @Document
    public record Call(@Attribute(zone = "Asia/Tokyo") ZonedDateTime at, OffsetDateTime until) {}
}
