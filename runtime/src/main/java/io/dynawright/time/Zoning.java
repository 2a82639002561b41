package io.dynawright.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * How one run shows and stores moments. Immutable.
 *
 * @param zone the zone in which a {@link LocalDateTime} is meant, which is stored in UTC
 * @param shown the zone in which points in time come back; empty for the offset that is stored with them, or UTC
 * @param timestamps how points in time that have an offset are stored
 */
public record Zoning(ZoneId zone, Optional<ZoneId> shown, TimestampStorage timestamps) {

    /** All in UTC: what is read is shown, and what is written is stored, as it is. */
    public static final Zoning UTC = of(ZoneOffset.UTC, TimestampStorage.UTC);

    public Zoning {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(timestamps, "timestamps");
    }

    /** All comes back in this zone. */
    public static Zoning of(ZoneId zone, TimestampStorage timestamps) {
        return new Zoning(zone, Optional.of(zone), timestamps);
    }

    /** Points in time are stored with their offsets, and come back with them; a {@link LocalDateTime} is meant in the zone. */
    public static Zoning keepingOffsets(ZoneId zone) {
        return new Zoning(zone, Optional.empty(), TimestampStorage.OFFSET);
    }

    /**
     * The same for attributes of keys, which name the same item in every zone: a {@link LocalDateTime} is stored as it
     * is, and no offset is kept. Points in time are shown as they are elsewhere.
     */
    public Zoning ofKeys() {
        return new Zoning(ZoneOffset.UTC, shown, TimestampStorage.UTC);
    }

    /** Whether all is in UTC, so that nothing has to be converted. */
    public boolean isUtc() {
        return timestamps == TimestampStorage.UTC
                && inUtc(zone)
                && shown.filter(Zoning::inUtc).isPresent();
    }

    /** A point in time that was stored without an offset, or with one that is not shown. */
    public ZonedDateTime show(Instant stored) {
        return TimeZones.toZone(stored, shown.orElse(ZoneOffset.UTC));
    }

    /** A local date and time that was stored in UTC. */
    public LocalDateTime fromUtc(LocalDateTime stored) {
        return inUtc(zone)
                ? stored
                : TimeZones.toZone(stored.toInstant(ZoneOffset.UTC), zone).toLocalDateTime();
    }

    /**
     * A local date and time as it is stored, in UTC. Where clocks are turned back and it comes twice, the first of the
     * two is meant; where clocks are put forward and it does not come at all, it is moved later by the length of the gap.
     */
    public LocalDateTime toUtc(LocalDateTime local) {
        return inUtc(zone) ? local : LocalDateTime.ofInstant(TimeZones.toUtc(local, zone), ZoneOffset.UTC);
    }

    private static boolean inUtc(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC);
    }
}
