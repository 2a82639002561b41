package io.dynawright.validation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.Calendar;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * Moments seen from now. What has no zone is taken to be in the zone of now; what lacks a date or a year is compared with
 * the same part of now.
 */
public final class Times {

    private Times() {}

    /** The moment, as it is now: the object can be changed later. */
    @SuppressWarnings("JavaUtilDate") // Users have dates; nothing but the number in them is used.
    public static @Nullable Instant moment(@Nullable Date value) {
        return value == null ? null : Instant.ofEpochMilli(value.getTime());
    }

    /** The moment, as it is now: the object can be changed later. */
    public static @Nullable Instant moment(@Nullable Calendar value) {
        return value == null ? null : value.toInstant();
    }

    /** Negative if the value is before now, and positive if it is after. */
    static int compare(TemporalAccessor value, ZonedDateTime now) {
        if (value instanceof Instant instant) {
            return instant.compareTo(now.toInstant());
        }
        if (value instanceof ZonedDateTime zoned) {
            return zoned.toInstant().compareTo(now.toInstant());
        }
        if (value instanceof OffsetDateTime offset) {
            return offset.toInstant().compareTo(now.toInstant());
        }
        if (value instanceof LocalDateTime local) {
            return local.compareTo(now.toLocalDateTime());
        }
        if (value instanceof LocalDate date) {
            return date.compareTo(LocalDate.from(now));
        }
        if (value instanceof LocalTime time) {
            return time.compareTo(LocalTime.from(now));
        }
        if (value instanceof OffsetTime time) {
            return time.compareTo(OffsetTime.from(now));
        }
        if (value instanceof YearMonth month) {
            return month.compareTo(YearMonth.from(now));
        }
        if (value instanceof MonthDay day) {
            return day.compareTo(MonthDay.from(now));
        }
        if (value instanceof Year year) {
            return year.compareTo(Year.from(now));
        }
        throw new IllegalArgumentException("no moment: " + value.getClass().getName());
    }
}
