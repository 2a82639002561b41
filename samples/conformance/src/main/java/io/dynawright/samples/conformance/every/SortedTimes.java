package io.dynawright.samples.conformance.every;

import static io.dynawright.annotation.As.EPOCH_MILLIS;
import static io.dynawright.annotation.As.EPOCH_SECONDS;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/** Every type of time as the sort key of an index, but for {@code Instant} and {@code LocalDate} as text. */
@Table("sorted-times")
@Index(name = "by-local-date-time", partitionKey = "group", sortKey = "localDateTime")
@Index(name = "by-local-time", partitionKey = "group", sortKey = "localTime")
@Index(name = "by-offset-date-time", partitionKey = "group", sortKey = "offsetDateTime")
@Index(name = "by-zoned-date-time", partitionKey = "group", sortKey = "zonedDateTime")
@Index(name = "by-offset-time", partitionKey = "group", sortKey = "offsetTime")
@Index(name = "by-date", partitionKey = "group", sortKey = "date")
@Index(name = "by-calendar", partitionKey = "group", sortKey = "calendar")
@Index(name = "by-gregorian-calendar", partitionKey = "group", sortKey = "gregorianCalendar")
@Index(name = "by-duration", partitionKey = "group", sortKey = "duration")
@Index(name = "by-period", partitionKey = "group", sortKey = "period")
@Index(name = "by-year", partitionKey = "group", sortKey = "year")
@Index(name = "by-year-month", partitionKey = "group", sortKey = "yearMonth")
@Index(name = "by-month-day", partitionKey = "group", sortKey = "monthDay")
@Index(name = "by-zone-id", partitionKey = "group", sortKey = "zoneId")
@Index(name = "by-zone-offset", partitionKey = "group", sortKey = "zoneOffset")
@Index(name = "by-time-zone", partitionKey = "group", sortKey = "timeZone")
@Index(name = "by-instant-seconds", partitionKey = "group", sortKey = "instantSeconds")
@Index(name = "by-instant-millis", partitionKey = "group", sortKey = "instantMillis")
@Index(name = "by-offset-millis", partitionKey = "group", sortKey = "offsetMillis")
@Index(name = "by-date-seconds", partitionKey = "group", sortKey = "dateSeconds")
public record SortedTimes(
        @PartitionKey String id,
        String group,
        LocalDateTime localDateTime,
        LocalTime localTime,
        OffsetDateTime offsetDateTime,
        ZonedDateTime zonedDateTime,
        OffsetTime offsetTime,
        Date date,
        Calendar calendar,
        GregorianCalendar gregorianCalendar,
        Duration duration,
        Period period,
        Year year,
        YearMonth yearMonth,
        MonthDay monthDay,
        ZoneId zoneId,
        ZoneOffset zoneOffset,
        TimeZone timeZone,
        @Attribute(as = EPOCH_SECONDS) Instant instantSeconds,
        @Attribute(as = EPOCH_MILLIS) Instant instantMillis,
        @Attribute(as = EPOCH_MILLIS) OffsetDateTime offsetMillis,
        @Attribute(as = EPOCH_SECONDS) Date dateSeconds) {}
