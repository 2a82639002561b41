package io.dynawright.samples.conformance.zones;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/** Points in time in all places, presented in the zone of who reads them or in one of their own. */
@Table("appointments")
public record Appointment(
        @PartitionKey String room,
        @SortKey LocalDateTime slot,
        OffsetDateTime begins,
        ZonedDateTime ends,
        LocalDateTime noted,
        @Attribute(zone = "Asia/Tokyo") ZonedDateTime called,
        @Attribute(zone = "Asia/Tokyo") LocalDateTime planned,
        List<OffsetDateTime> breaks,
        Set<LocalDateTime> reminders,
        Call call) {

    /** Points in time in a document. */
    @Document
    public record Call(ZonedDateTime at, LocalDateTime until) {}
}
