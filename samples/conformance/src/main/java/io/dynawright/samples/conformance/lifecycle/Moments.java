package io.dynawright.samples.conformance.lifecycle;

import io.dynawright.annotation.As;
import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.CreatedAt;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.UpdatedAt;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.Optional;

/** Every type in which the moments of an item's creation and last write can be kept. */
public final class Moments {

    private Moments() {}

    @Table("moments-instant")
    public record Instants(
            @PartitionKey String id,
            String text,
            @CreatedAt Instant created,
            @UpdatedAt Instant updated) {}

    @Table("moments-offset")
    public record Offsets(
            @PartitionKey String id,
            String text,
            @CreatedAt OffsetDateTime created,
            @UpdatedAt OffsetDateTime updated) {}

    @Table("moments-zoned")
    public record Zoneds(
            @PartitionKey String id,
            String text,
            @CreatedAt ZonedDateTime created,
            @UpdatedAt ZonedDateTime updated) {}

    @Table("moments-local")
    public record Locals(
            @PartitionKey String id,
            String text,
            @CreatedAt LocalDateTime created,
            @UpdatedAt LocalDateTime updated) {}

    @Table("moments-date")
    public record Dates(
            @PartitionKey String id,
            String text,
            @CreatedAt Date created,
            @UpdatedAt Date updated) {}

    @Table("moments-calendar")
    public record Calendars(
            @PartitionKey String id,
            String text,
            @CreatedAt Calendar created,
            @UpdatedAt Calendar updated) {}

    @Table("moments-optional")
    public record Optionals(
            @PartitionKey String id,
            String text,
            @CreatedAt Optional<Instant> created,
            @UpdatedAt Optional<Instant> updated) {}

    @Table("moments-seconds")
    public record Seconds(
            @PartitionKey String id,
            String text,
            @CreatedAt @Attribute(as = As.EPOCH_SECONDS) Instant created,
            @UpdatedAt @Attribute(as = As.EPOCH_SECONDS) Instant updated) {}

    @Table("moments-millis")
    public record Millis(
            @PartitionKey String id,
            String text,
            @CreatedAt @Attribute(as = As.EPOCH_MILLIS) Instant created,
            @UpdatedAt @Attribute(as = As.EPOCH_MILLIS) Instant updated) {}
}
