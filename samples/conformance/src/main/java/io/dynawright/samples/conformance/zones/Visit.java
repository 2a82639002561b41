package io.dynawright.samples.conformance.zones;

import io.dynawright.annotation.Derived;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** Has keys that are derived from points in time, which must name the same item in every zone. */
@Table("visits")
@Index(name = "by-day", partitionKey = "day")
public record Visit(String ward, OffsetDateTime arrived, Stay stay, LocalDateTime left) {

    /** When a visitor was there. */
    @Document
    public record Stay(LocalDateTime from, LocalDateTime until) {}

    @Derived(from = "ward")
    @PartitionKey
    public String pk() {
        return "WARD#" + ward;
    }

    @Derived(from = "arrived")
    @SortKey
    public String sk() {
        return "VISIT#" + arrived.toLocalDateTime();
    }

    @Derived
    static LocalDate day(Stay stay) {
        return stay.from().toLocalDate();
    }

    /** What it shows depends on the zone of who wrote the item. */
    @Derived(from = "left")
    public LocalDate leftOn() {
        return left.toLocalDate();
    }
}
