package io.dynawright.samples.conformance.zones;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.AutoId;
import io.dynawright.annotation.CreatedAt;
import io.dynawright.annotation.Default;
import io.dynawright.annotation.Derived;
import io.dynawright.annotation.Encrypted;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.UpdatedAt;
import io.dynawright.id.IdKind;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** Local times that are written by Dynawright, encrypted, constrained, and there by default. */
@Table("shifts")
public record Shift(
        @PartitionKey @AutoId(IdKind.UUID_V4) String id,
        @CreatedAt @Attribute(zone = "Asia/Tokyo") LocalDateTime createdAt,
        @UpdatedAt LocalDateTime updatedAt,
        @Default("2026-06-01T08:00") LocalDateTime begins,
        @Encrypted LocalDateTime ends,
        @Encrypted OffsetDateTime reviewed,
        @PastOrPresent LocalDateTime noted,
        @PastOrPresent @Attribute(zone = "Asia/Tokyo") LocalDateTime called) {

    /** A shift that says when it ended, was reviewed and noted. */
    static Shift of(String id, LocalDateTime ends, OffsetDateTime reviewed, LocalDateTime noted) {
        return new Shift(id, null, null, null, ends, reviewed, noted, null);
    }

    Shift called(LocalDateTime time) {
        return new Shift(id, createdAt, updatedAt, begins, ends, reviewed, noted, time);
    }

    /** Not there before the id is. */
    @Derived(from = "id")
    public String label() {
        return id == null ? null : "shift " + id;
    }
}
