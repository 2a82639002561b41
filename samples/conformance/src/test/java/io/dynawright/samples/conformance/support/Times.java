package io.dynawright.samples.conformance.support;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.Function;

/** Random values of the types of time, of the years 0000 to 9999. */
public final class Times {

    private static final long FIRST = Instant.parse("0000-01-02T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-12-30T23:59:59Z").getEpochSecond();

    private static final List<ZoneId> ZONES =
            List.of(ZoneOffset.UTC, ZoneOffset.ofHours(5), ZoneId.of("Europe/Paris"), ZoneId.of("America/Lima"));

    private Times() {}

    static Map<Class<?>, Function<Random, ?>> values() {
        Map<Class<?>, Function<Random, ?>> values = new LinkedHashMap<>();
        values.put(Instant.class, Times::instant);
        values.put(LocalDate.class, Times::localDate);
        values.put(LocalDateTime.class, Times::localDateTime);
        values.put(LocalTime.class, random -> localDateTime(random).toLocalTime());
        values.put(OffsetDateTime.class, random -> instant(random).atOffset(offset(random)));
        values.put(OffsetTime.class, Times::offsetTime);
        values.put(ZonedDateTime.class, random -> instant(random).atZone(Storable.oneOf(random, ZONES)));
        values.put(Date.class, Times::date);
        values.put(Calendar.class, Times::calendar);
        values.put(GregorianCalendar.class, Times::calendar);
        values.put(Duration.class, Times::duration);
        values.put(Period.class, random -> Period.of(random.nextInt(50), -random.nextInt(50), random.nextInt(50)));
        values.put(Year.class, random -> Year.of(random.nextInt(20_000) - 5_000));
        values.put(YearMonth.class, random -> YearMonth.from(localDate(random)));
        values.put(MonthDay.class, random -> MonthDay.from(localDate(random)));
        values.put(ZoneId.class, random -> Storable.oneOf(random, ZONES));
        values.put(ZoneOffset.class, Times::offset);
        values.put(TimeZone.class, random -> TimeZone.getTimeZone(Storable.oneOf(random, ZONES)));
        return values;
    }

    /** Half of them without a fraction, which has to be written nevertheless. */
    public static Instant instant(Random random) {
        return Instant.ofEpochSecond(
                random.nextLong(FIRST, LAST), random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
    }

    public static LocalDateTime localDateTime(Random random) {
        return LocalDateTime.ofInstant(instant(random), ZoneOffset.UTC);
    }

    public static LocalDate localDate(Random random) {
        return localDateTime(random).toLocalDate();
    }

    public static OffsetTime offsetTime(Random random) {
        return localDateTime(random).toLocalTime().atOffset(offset(random));
    }

    public static Date date(Random random) {
        return Date.from(instant(random));
    }

    public static GregorianCalendar calendar(Random random) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("Asia/Tokyo"));
        calendar.setTime(date(random));
        return calendar;
    }

    public static Duration duration(Random random) {
        return Duration.ofSeconds(random.nextLong() >> 8, random.nextInt(1_000_000_000));
    }

    public static ZoneOffset offset(Random random) {
        return ZoneOffset.ofHoursMinutes(random.nextInt(12), random.nextInt(60));
    }
}
