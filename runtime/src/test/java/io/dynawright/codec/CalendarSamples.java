package io.dynawright.codec;

import static io.dynawright.codec.CodecSamples.of;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Samples of dates, times and amounts of time, which are no points in time. */
final class CalendarSamples {

    private CalendarSamples() {}

    static List<CodecSamples<?>> all() {
        List<CodecSamples<?>> all = new ArrayList<>(dates());
        all.addAll(times());
        all.addAll(amounts());
        return all;
    }

    private static List<CodecSamples<?>> dates() {
        return List.of(
                of(LocalDateCodec.INSTANCE)
                        .stores(LocalDate.of(2026, 11, 21), fromS("2026-11-21"))
                        .stores(LocalDate.of(0, 1, 1), fromS("0000-01-01"))
                        .stores(LocalDate.of(9999, 12, 31), fromS("9999-12-31"))
                        .reads(fromS("+10000-01-01"), LocalDate.of(10_000, 1, 1))
                        .refusesTexts("", "secret", "2026-02-29", "20261121", "2026-11-21T08:15:30Z")
                        .refusesToWrite(
                                LocalDate.MIN, LocalDate.MAX, LocalDate.of(-1, 12, 31), LocalDate.of(10_000, 1, 1)),
                of(YearMonthCodec.INSTANCE)
                        .stores(YearMonth.of(2026, 11), fromS("2026-11"))
                        .stores(YearMonth.of(0, 1), fromS("0000-01"))
                        .stores(YearMonth.of(9999, 12), fromS("9999-12"))
                        .refusesTexts("", "secret", "2026", "2026-13", "2026-11-21")
                        .refusesToWrite(YearMonth.of(-1, 12), YearMonth.of(10_000, 1)),
                of(MonthDayCodec.INSTANCE)
                        .stores(MonthDay.of(1, 1), fromS("--01-01"))
                        .stores(MonthDay.of(2, 29), fromS("--02-29"))
                        .stores(MonthDay.of(11, 21), fromS("--11-21"))
                        .refusesTexts("", "secret", "11-21", "--02-30", "--13-01"),
                of(YearCodec.INSTANCE)
                        .stores(Year.of(2026), "2026")
                        .stores(Year.of(Year.MIN_VALUE), "-999999999")
                        .stores(Year.of(Year.MAX_VALUE), "999999999")
                        .reads(fromN("2.026E+3"), Year.of(2026))
                        .refusesNumbers("", "secret", "0.5", "1000000000", "-1000000000"));
    }

    private static List<CodecSamples<?>> times() {
        return List.of(
                of(LocalDateTimeCodec.INSTANCE)
                        .stores(LocalDateTime.of(2026, 11, 21, 8, 15), fromS("2026-11-21T08:15:00.000000000"))
                        .stores(LocalDateTime.of(0, 1, 1, 0, 0), fromS("0000-01-01T00:00:00.000000000"))
                        .stores(
                                LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999),
                                fromS("9999-12-31T23:59:59.999999999"))
                        .reads(fromS("2026-11-21T08:15"), LocalDateTime.of(2026, 11, 21, 8, 15))
                        .reads(fromS("2026-11-21t08:15:00.5"), LocalDateTime.of(2026, 11, 21, 8, 15, 0, 500_000_000))
                        .refusesTexts("", "secret", "2026-11-21", "2026-02-29T08:15", "2026-11-21T08:15:30Z")
                        .refusesTexts("2026-11-21T08:15:30+01:00", "2026-11-21 08:15")
                        .refusesToWrite(
                                LocalDateTime.MIN,
                                LocalDateTime.MAX,
                                LocalDateTime.of(-1, 12, 31, 0, 0),
                                LocalDateTime.of(10_000, 1, 1, 0, 0)),
                of(LocalTimeCodec.INSTANCE)
                        .stores(LocalTime.MIN, fromS("00:00:00.000000000"))
                        .stores(LocalTime.MAX, fromS("23:59:59.999999999"))
                        .stores(LocalTime.of(8, 15, 30, 5_000_000), fromS("08:15:30.005000000"))
                        .reads(fromS("08:15"), LocalTime.of(8, 15))
                        .reads(fromS("08:15:30.5"), LocalTime.of(8, 15, 30, 500_000_000))
                        .refusesTexts("", "secret", "24:00", "8:15", "08:15Z", "08"),
                of(OffsetTimeCodec.INSTANCE)
                        .stores(OffsetTime.parse("08:15:30Z"), fromS("08:15:30.000000000+00:00"))
                        .stores(OffsetTime.parse("08:15:30.5+01:00"), fromS("08:15:30.500000000+01:00"))
                        .stores(OffsetTime.MIN, fromS("00:00:00.000000000+18:00"))
                        .stores(OffsetTime.MAX, fromS("23:59:59.999999999-18:00"))
                        .stores(OffsetTime.parse("08:15:30-01:00:15"), fromS("08:15:30.000000000-01:00:15"))
                        .reads(fromS("08:15Z"), OffsetTime.parse("08:15Z"))
                        .refusesTexts("", "secret", "08:15", "24:00Z", "08:15+19:00"));
    }

    private static List<CodecSamples<?>> amounts() {
        return List.of(
                of(DurationCodec.INSTANCE)
                        .stores(Duration.ZERO, "0")
                        .stores(Duration.ofSeconds(90), "90")
                        .stores(Duration.ofMillis(5500), "5.500000000")
                        .stores(Duration.ofMillis(-1500), "-1.500000000")
                        .stores(Duration.ofMillis(-1), "-0.001000000")
                        .stores(Duration.ofNanos(1000), "0.000001000")
                        .stores(Duration.ofNanos(1), "1E-9")
                        .stores(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999), "9223372036854775807.999999999")
                        .stores(Duration.ofSeconds(Long.MIN_VALUE), "-9223372036854775808")
                        .reads(fromN("1E+3"), Duration.ofSeconds(1000))
                        .reads(fromN("5.5"), Duration.ofMillis(5500))
                        .reads(fromN("1.0000000000"), Duration.ofSeconds(1))
                        .refusesNumbers("", "secret", "1E-10", "1.0000000001", "1E-130", "1E-999999999")
                        .refusesNumbers("9223372036854775808", "-9223372036854775808.1", "1E+125", "1E+999999999"),
                of(PeriodCodec.INSTANCE)
                        .stores(Period.ZERO, fromS("P0D"))
                        .stores(Period.of(1, -2, 30), fromS("P1Y-2M30D"))
                        .stores(Period.of(0, 14, 0), fromS("P14M"))
                        .reads(fromS("P2W"), Period.ofDays(14))
                        .refusesTexts("", "secret", "P", "PT1H", "1Y"));
    }
}
