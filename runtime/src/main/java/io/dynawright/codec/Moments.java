package io.dynawright.codec;

import io.dynawright.time.TimeZones;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import org.jspecify.annotations.Nullable;

/** Turns instants into the older and the zoned types that stand for a point in time, and back. */
final class Moments {

    private Moments() {}

    /** In the zone that a codec names, or, if that is null, in the one of the run. */
    static ZonedDateTime dateTime(Instant instant, @Nullable ZoneId fixed, ItemReader in) {
        try {
            return fixed == null ? in.zoning().show(instant) : TimeZones.toZone(instant, fixed);
        } catch (DateTimeException e) {
            throw in.malformed("a point in time of a year that Java has");
        }
    }

    /** The text of a point in time, in the zone that a codec names, or as the run shows it. */
    static ZonedDateTime readText(@Nullable ZoneId fixed, ItemReader in) {
        return fixed == null && in.zoning().shown().isEmpty()
                ? InstantCodec.readWithOffset(in).toZonedDateTime()
                : dateTime(InstantCodec.INSTANCE.read(in), fixed, in);
    }

    static Date date(Instant instant, ItemReader in) {
        try {
            return Date.from(instant);
        } catch (IllegalArgumentException e) {
            throw in.malformed("a point in time that a Date can hold");
        }
    }

    static GregorianCalendar calendar(Instant instant, ItemReader in) {
        try {
            return GregorianCalendar.from(dateTime(instant, null, in));
        } catch (IllegalArgumentException e) {
            throw in.malformed("a point in time that a Calendar can hold");
        }
    }

    /** By its milliseconds, since the date classes of {@code java.sql} refuse {@link Date#toInstant}. */
    @SuppressWarnings("JavaUtilDate") // Users have dates; nothing but the number in them is used.
    static Instant instant(Date date) {
        return Instant.ofEpochMilli(date.getTime());
    }

    static Instant instant(Calendar calendar, ItemWriter out) {
        try {
            return calendar.toInstant();
        } catch (IllegalArgumentException e) {
            throw out.unwritable("a calendar whose fields are a date");
        }
    }
}
