package io.dynawright.time;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * What a connection says of time zones. Immutable.
 *
 * @param zone the zone that it names; without one it is that of the process
 * @param timestamps how points in time that have an offset are stored
 */
public record ZoneSettings(Optional<ZoneId> zone, TimestampStorage timestamps) {

    /** The zone of the process, and points in time in UTC. */
    public static final ZoneSettings STANDARD = new ZoneSettings(Optional.empty(), TimestampStorage.UTC);

    public ZoneSettings {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(timestamps, "timestamps");
    }

    /** The same in another zone. */
    public ZoneSettings withZone(ZoneId other) {
        return new ZoneSettings(Optional.of(other), timestamps);
    }

    /** The same with points in time stored otherwise. */
    public ZoneSettings withTimestamps(TimestampStorage other) {
        return new ZoneSettings(zone, other);
    }

    /** What holds for a run that begins now, with the zone of the process as it is now. */
    public Zoning now() {
        if (zone.isPresent()) {
            return Zoning.of(zone.get(), timestamps);
        }
        ZoneId process = TimeZones.getDefault();
        if (timestamps == TimestampStorage.OFFSET) {
            return Zoning.keepingOffsets(process);
        }
        return process.equals(Zoning.UTC.zone()) ? Zoning.UTC : Zoning.of(process, timestamps);
    }
}
