package io.dynawright.samples.conformance.every;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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

/** Every type of time. */
@Table("every-time")
public record EveryTime(
        @PartitionKey String id,
        Instant instant,
        LocalDate localDate,
        LocalDateTime localDateTime,
        LocalTime localTime,
        OffsetDateTime offsetDateTime,
        OffsetTime offsetTime,
        ZonedDateTime zonedDateTime,
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
        TimeZone timeZone) {}
