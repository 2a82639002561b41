package io.dynawright.samples.conformance.validation;

import io.dynawright.annotation.Document;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
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
import java.util.Calendar;
import java.util.Date;

/** Every constraint of moments on every type of moment. */
@Document
public record ConstrainedTimes(
        @Past Instant pastInstant,
        @PastOrPresent Instant pastOrPresentInstant,
        @Future Instant futureInstant,
        @FutureOrPresent Instant futureOrPresentInstant,
        @Past LocalDate pastLocalDate,
        @PastOrPresent LocalDate pastOrPresentLocalDate,
        @Future LocalDate futureLocalDate,
        @FutureOrPresent LocalDate futureOrPresentLocalDate,
        @Past LocalDateTime pastLocalDateTime,
        @PastOrPresent LocalDateTime pastOrPresentLocalDateTime,
        @Future LocalDateTime futureLocalDateTime,
        @FutureOrPresent LocalDateTime futureOrPresentLocalDateTime,
        @Past LocalTime pastLocalTime,
        @PastOrPresent LocalTime pastOrPresentLocalTime,
        @Future LocalTime futureLocalTime,
        @FutureOrPresent LocalTime futureOrPresentLocalTime,
        @Past MonthDay pastMonthDay,
        @PastOrPresent MonthDay pastOrPresentMonthDay,
        @Future MonthDay futureMonthDay,
        @FutureOrPresent MonthDay futureOrPresentMonthDay,
        @Past OffsetDateTime pastOffsetDateTime,
        @PastOrPresent OffsetDateTime pastOrPresentOffsetDateTime,
        @Future OffsetDateTime futureOffsetDateTime,
        @FutureOrPresent OffsetDateTime futureOrPresentOffsetDateTime,
        @Past OffsetTime pastOffsetTime,
        @PastOrPresent OffsetTime pastOrPresentOffsetTime,
        @Future OffsetTime futureOffsetTime,
        @FutureOrPresent OffsetTime futureOrPresentOffsetTime,
        @Past Year pastYear,
        @PastOrPresent Year pastOrPresentYear,
        @Future Year futureYear,
        @FutureOrPresent Year futureOrPresentYear,
        @Past YearMonth pastYearMonth,
        @PastOrPresent YearMonth pastOrPresentYearMonth,
        @Future YearMonth futureYearMonth,
        @FutureOrPresent YearMonth futureOrPresentYearMonth,
        @Past ZonedDateTime pastZonedDateTime,
        @PastOrPresent ZonedDateTime pastOrPresentZonedDateTime,
        @Future ZonedDateTime futureZonedDateTime,
        @FutureOrPresent ZonedDateTime futureOrPresentZonedDateTime,
        @Past Date pastDate,
        @PastOrPresent Date pastOrPresentDate,
        @Future Date futureDate,
        @FutureOrPresent Date futureOrPresentDate,
        @Past Calendar pastCalendar,
        @PastOrPresent Calendar pastOrPresentCalendar,
        @Future Calendar futureCalendar,
        @FutureOrPresent Calendar futureOrPresentCalendar) {}
