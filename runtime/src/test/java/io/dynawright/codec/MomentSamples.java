package io.dynawright.codec;

import static io.dynawright.codec.CodecSamples.of;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;

/** Samples of the types that are stored as the text of their instant. */
final class MomentSamples {

    private static final String TEXT = "2026-11-21T08:15:30.000000000Z";
    private static final String[] MALFORMED = {"", "secret", "2026-11-21", "2026-11-21T08:15", "2026-02-29T08:15Z"};

    /** The last of instants, a year later than any date. */
    private static final String BEYOND_DATES = "+999999999-12-31T23:59:59-01:00";

    private MomentSamples() {}

    static List<CodecSamples<?>> all() {
        return List.of(
                zoned(),
                offset(),
                of(DateCodec.INSTANCE)
                        .stores(date("2026-11-21T08:15:30Z"), fromS(TEXT))
                        .stores(date("1969-12-31T23:59:59.999Z"), fromS("1969-12-31T23:59:59.999000000Z"))
                        .stores(date("9999-12-31T23:59:59.999Z"), fromS("9999-12-31T23:59:59.999000000Z"))
                        .stores(date("0000-01-01T00:00:00Z"), fromS("0000-01-01T00:00:00.000000000Z"))
                        .normalises(
                                new java.sql.Date(date("2026-11-21T08:15:30Z").getTime()),
                                fromS(TEXT),
                                date("2026-11-21T08:15:30Z"))
                        .reads(fromS("2026-11-21T08:15:30.123456789Z"), date("2026-11-21T08:15:30.123Z"))
                        .reads(fromS("1969-12-31T23:59:59.9999Z"), date("1969-12-31T23:59:59.999Z"))
                        .reads(fromS("2026-11-21T09:15:30+01:00"), date("2026-11-21T08:15:30Z"))
                        .refusesTexts(MALFORMED)
                        .refusesTexts(BEYOND_DATES)
                        .refusesToWrite(
                                new Date(Long.MIN_VALUE),
                                new Date(Long.MAX_VALUE),
                                new Date(date("0000-01-01T00:00:00Z").getTime() - 1),
                                new Date(date("9999-12-31T23:59:59.999Z").getTime() + 1)),
                of(CalendarCodec.INSTANCE)
                        .stores(calendar("2026-11-21T08:15:30Z"), fromS(TEXT))
                        .normalises(
                                calendar("2026-11-21T09:15:30+01:00"), fromS(TEXT), calendar("2026-11-21T08:15:30Z"))
                        .reads(fromS("2026-11-21T08:15:30.1239Z"), calendar("2026-11-21T08:15:30.123Z"))
                        .refusesTexts(MALFORMED)
                        .refusesTexts(BEYOND_DATES, "+999999999-12-31T23:59:59Z")
                        .refusesToWrite(calendar("+10000-01-01T00:00:00Z"), noDate()),
                of(GregorianCalendarCodec.INSTANCE)
                        .stores(calendar("2026-11-21T08:15:30Z"), fromS(TEXT))
                        .normalises(
                                calendar("2026-11-21T09:15:30+01:00"), fromS(TEXT), calendar("2026-11-21T08:15:30Z"))
                        .refusesTexts(MALFORMED)
                        .refusesTexts(BEYOND_DATES)
                        .refusesToWrite(calendar("-0001-12-31T00:00:00Z"), noDate()));
    }

    private static CodecSamples<?> zoned() {
        ZonedDateTime utc = ZonedDateTime.parse("2026-11-21T08:15:30Z");
        return of(ZonedDateTimeCodec.INSTANCE)
                .stores(utc, fromS(TEXT))
                .normalises(ZonedDateTime.parse("2026-11-21T09:15:30+01:00[Europe/Paris]"), fromS(TEXT), utc)
                .normalises(ZonedDateTime.parse("2026-11-21T08:15:30Z[UTC]"), fromS(TEXT), utc)
                .normalises(
                        ZonedDateTime.parse("9999-12-31T23:30:00+01:00"),
                        fromS("9999-12-31T22:30:00.000000000Z"),
                        ZonedDateTime.parse("9999-12-31T22:30:00Z"))
                .reads(fromS("2026-11-21T09:15:30+01:00[Europe/Paris]"), utc)
                .refusesTexts(MALFORMED)
                .refusesTexts(BEYOND_DATES)
                .refusesToWrite(
                        ZonedDateTime.parse("9999-12-31T23:30:00-01:00"),
                        ZonedDateTime.parse("0000-01-01T00:30:00+01:00"));
    }

    private static CodecSamples<?> offset() {
        OffsetDateTime utc = OffsetDateTime.parse("2026-11-21T08:15:30Z");
        return of(OffsetDateTimeCodec.INSTANCE)
                .stores(utc, fromS(TEXT))
                .normalises(OffsetDateTime.parse("2026-11-21T09:15:30+01:00"), fromS(TEXT), utc)
                .reads(fromS("2026-11-21T09:15:30+01:00"), utc)
                .refusesTexts(MALFORMED)
                .refusesTexts(BEYOND_DATES)
                .refusesToWrite(
                        OffsetDateTime.MIN,
                        OffsetDateTime.MAX,
                        OffsetDateTime.parse("9999-12-31T23:30:00-01:00"),
                        OffsetDateTime.parse("0000-01-01T00:30:00+01:00"));
    }

    private static Date date(String text) {
        return Date.from(Instant.parse(text));
    }

    private static GregorianCalendar calendar(String text) {
        return GregorianCalendar.from(ZonedDateTime.parse(text));
    }

    /** The 99th of a month, which a strict calendar refuses when it is asked for its time. */
    private static GregorianCalendar noDate() {
        GregorianCalendar calendar = calendar("2026-11-21T08:15:30Z");
        calendar.setLenient(false);
        calendar.set(Calendar.DAY_OF_MONTH, 99);
        return calendar;
    }
}
