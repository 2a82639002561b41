package io.dynawright.time;

import io.dynawright.error.ConfigurationException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The conversions between time zones that applications need, and the zone in which moments come back where neither a
 * connection nor a view of it names one.
 *
 * <pre>{@code
 * ZonedDateTime here = TimeZones.now(TimeZones.validate("Europe/London"));
 * }</pre>
 */
public final class TimeZones {

    private static volatile ZoneId processDefault = ZoneOffset.UTC;

    private TimeZones() {}

    /**
     * Sets the zone of the whole process: for operations that run over a connection without a zone of its own, and begin
     * from now on. Each run reads it once. Meant to be called when a program starts.
     */
    public static void setDefault(ZoneId zone) {
        processDefault = Objects.requireNonNull(zone, "zone");
    }

    /** The zone of the whole process; UTC if none was set. It is not the zone of the machine. */
    public static ZoneId getDefault() {
        return processDefault;
    }

    /** What clocks in the zone show now. */
    public static ZonedDateTime now(ZoneId zone) {
        return now(zone, Clock.systemUTC());
    }

    /** What clocks in the zone show at the moment that this clock tells, whatever the clock's own zone. */
    public static ZonedDateTime now(ZoneId zone, Clock clock) {
        return toZone(clock.instant(), zone);
    }

    /**
     * What clocks in the zone show at an instant.
     *
     * @throws DateTimeException if the instant lies beyond the years that Java has
     */
    public static ZonedDateTime toZone(Instant instant, ZoneId zone) {
        // Some JDKs make new rules whenever an offset is asked for its own.
        return zone instanceof ZoneOffset offset ? instant.atOffset(offset).toZonedDateTime() : instant.atZone(zone);
    }

    /**
     * The instant at which clocks in the zone show a local date and time. Where clocks are turned back and show it twice,
     * it is the first of the two, with the offset from before the change. Where clocks are put forward and never show it,
     * it is moved later by the length of the gap: 02:30 in a gap from 02:00 to 03:00 is 03:30.
     */
    public static Instant toUtc(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant();
    }

    /** The instant of a date and time that has its zone. */
    public static Instant toUtc(ZonedDateTime dateTime) {
        return dateTime.toInstant();
    }

    /** How far clocks in the zone are ahead of UTC at an instant. */
    public static ZoneOffset offsetAt(ZoneId zone, Instant instant) {
        return zone.getRules().getOffset(instant);
    }

    /**
     * The zone with this id: a region of the tz database ({@code Europe/London}), {@code UTC}, or an offset ({@code
     * +05:30}). The case of letters counts, and neither the language nor the zone of the machine does.
     *
     * @throws ConfigurationException if there is none; it names those that are nearly written like that
     */
    public static ZoneId validate(@Nullable String id) {
        ZoneId zone = find(id);
        if (zone == null) {
            throw new ConfigurationException(refusal(id));
        }
        return zone;
    }

    /** Whether {@link #validate} takes this id. */
    public static boolean isValid(@Nullable String id) {
        return find(id) != null;
    }

    /** The ids of zones that are nearly written like this text: three at most, none if nothing is near. */
    public static List<String> suggestions(String id) {
        return NearZones.of(id);
    }

    private static @Nullable ZoneId find(@Nullable String id) {
        if (id == null) {
            return null;
        }
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String refusal(@Nullable String id) {
        if (id == null) {
            return "The time zone is null. " + ALLOWED;
        }
        List<String> near = NearZones.of(id);
        String hint = near.isEmpty() ? "" : "Did you mean " + String.join(" or ", near) + "? ";
        return "There is no time zone \"" + id + "\". " + hint + ALLOWED;
    }

    private static final String ALLOWED =
            "Allowed are ids of the tz database such as Europe/London, UTC, and offsets such as +05:30";
}
