package io.dynawright.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;

/** Turns instants into the older and the zoned types that stand for a point in time, and back. */
final class Moments {

    private Moments() {}

    static OffsetDateTime dateTime(Instant instant, ItemReader in) {
        try {
            return instant.atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw in.malformed("a point in time of a year that Java has");
        }
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
            return GregorianCalendar.from(dateTime(instant, in).toZonedDateTime());
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
