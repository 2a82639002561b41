package io.dynawright.codec;

import static io.dynawright.codec.CodecSamples.of;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;

/** Samples of the forms {@code EPOCH_SECONDS} and {@code EPOCH_MILLIS}. */
final class EpochSamples {

    private static final String[] MALFORMED = {"", "secret", "0.5", "1795248930.5", "1E+40", "-1E-40", "1E+999999999"};

    private EpochSamples() {}

    static List<CodecSamples<?>> all() {
        List<CodecSamples<?>> all = new ArrayList<>(instants());
        all.addAll(others());
        return all;
    }

    private static List<CodecSamples<?>> instants() {
        return List.of(
                of(InstantSecondsCodec.INSTANCE)
                        .stores(Instant.EPOCH, "0")
                        .stores(Instant.MIN, "-31557014167219200")
                        .normalises(Instant.MAX, fromN("31556889864403199"), Instant.ofEpochSecond(31556889864403199L))
                        .normalises(Instant.ofEpochSecond(-1, 1), fromN("-1"), Instant.ofEpochSecond(-1))
                        .refusesNumbers(MALFORMED)
                        .refusesNumbers("31556889864403200", "-31557014167219201"),
                of(InstantMillisCodec.INSTANCE)
                        .stores(Instant.EPOCH, "0")
                        .stores(Instant.ofEpochMilli(Long.MAX_VALUE), "9223372036854775807")
                        .stores(Instant.ofEpochMilli(Long.MIN_VALUE), "-9223372036854775808")
                        .normalises(Instant.ofEpochSecond(-1, 999_999), fromN("-1000"), Instant.ofEpochSecond(-1))
                        .refusesNumbers(MALFORMED)
                        .refusesNumbers("9223372036854775808", "-9223372036854775809")
                        .refusesToWrite(Instant.MIN, Instant.MAX));
    }

    private static List<CodecSamples<?>> others() {
        return List.of(
                of(DateSecondsCodec.INSTANCE)
                        .stores(date("2026-11-21T08:15:30Z"), "1795248930")
                        .stores(date("1969-12-31T23:59:59Z"), "-1")
                        .normalises(date("1969-12-31T23:59:58.999Z"), fromN("-2"), date("1969-12-31T23:59:58Z"))
                        .reads(fromN("1E+3"), date("1970-01-01T00:16:40Z"))
                        .refusesNumbers(MALFORMED)
                        .refusesNumbers("31556889864403200", "-31557014167219201"),
                of(DateMillisCodec.INSTANCE)
                        .stores(date("2026-11-21T08:15:30.123Z"), "1795248930123")
                        .stores(date("1969-12-31T23:59:59.999Z"), "-1")
                        .reads(fromN("1E+3"), date("1970-01-01T00:00:01Z"))
                        .refusesNumbers(MALFORMED)
                        .refusesNumbers("9223372036854775808"),
                of(CalendarSecondsCodec.INSTANCE)
                        .stores(calendar("2026-11-21T08:15:30Z"), "1795248930")
                        .stores(calendar("1969-12-31T23:59:59Z"), "-1")
                        .normalises(calendar("1969-12-31T23:59:58.999Z"), fromN("-2"), calendar("1969-12-31T23:59:58Z"))
                        .reads(fromN("1E+3"), calendar("1970-01-01T00:16:40Z"))
                        .refusesNumbers(MALFORMED)
                        .refusesNumbers("31556889864403200", "-31557014167219201"),
                of(CalendarMillisCodec.INSTANCE)
                        .stores(calendar("2026-11-21T08:15:30.123Z"), "1795248930123")
                        .stores(calendar("1969-12-31T23:59:59.999Z"), "-1")
                        .reads(fromN("1E+3"), calendar("1970-01-01T00:00:01Z"))
                        .refusesNumbers(MALFORMED)
                        .refusesNumbers("9223372036854775808"),
                of(GregorianCalendarSecondsCodec.INSTANCE)
                        .stores(calendar("2026-11-21T08:15:30Z"), "1795248930")
                        .stores(calendar("1969-12-31T23:59:59Z"), "-1")
                        .normalises(calendar("1969-12-31T23:59:58.999Z"), fromN("-2"), calendar("1969-12-31T23:59:58Z"))
                        .reads(fromN("1E+3"), calendar("1970-01-01T00:16:40Z"))
                        .refusesNumbers(MALFORMED)
                        .refusesNumbers("31556889864403200", "-31557014167219201"),
                of(GregorianCalendarMillisCodec.INSTANCE)
                        .stores(calendar("2026-11-21T08:15:30.123Z"), "1795248930123")
                        .stores(calendar("1969-12-31T23:59:59.999Z"), "-1")
                        .reads(fromN("1E+3"), calendar("1970-01-01T00:00:01Z"))
                        .refusesNumbers(MALFORMED)
                        .refusesNumbers("9223372036854775808"),
                of(OffsetDateTimeSecondsCodec.INSTANCE)
                        .stores(OffsetDateTime.parse("2026-11-21T08:15:30Z"), "1795248930")
                        .stores(OffsetDateTime.parse("1969-12-31T23:59:59Z"), "-1")
                        .normalises(
                                OffsetDateTime.parse("1969-12-31T23:59:58.999Z"),
                                fromN("-2"),
                                OffsetDateTime.parse("1969-12-31T23:59:58Z"))
                        .reads(fromN("1E+3"), OffsetDateTime.parse("1970-01-01T00:16:40Z"))
                        .refusesNumbers(MALFORMED)
                        .refusesNumbers("31556889864403200", "-31557014167219201"),
                of(OffsetDateTimeMillisCodec.INSTANCE)
                        .stores(OffsetDateTime.parse("2026-11-21T08:15:30.123Z"), "1795248930123")
                        .stores(OffsetDateTime.parse("1969-12-31T23:59:59.999Z"), "-1")
                        .reads(fromN("1E+3"), OffsetDateTime.parse("1970-01-01T00:00:01Z"))
                        .refusesNumbers(MALFORMED)
                        .refusesNumbers("9223372036854775808"),
                of(ZonedDateTimeSecondsCodec.INSTANCE)
                        .stores(ZonedDateTime.parse("2026-11-21T08:15:30Z"), "1795248930")
                        .stores(ZonedDateTime.parse("1969-12-31T23:59:59Z"), "-1")
                        .normalises(
                                ZonedDateTime.parse("1969-12-31T23:59:58.999Z"),
                                fromN("-2"),
                                ZonedDateTime.parse("1969-12-31T23:59:58Z"))
                        .reads(fromN("1E+3"), ZonedDateTime.parse("1970-01-01T00:16:40Z"))
                        .refusesNumbers(MALFORMED)
                        .refusesNumbers("31556889864403200", "-31557014167219201"),
                of(ZonedDateTimeMillisCodec.INSTANCE)
                        .stores(ZonedDateTime.parse("2026-11-21T08:15:30.123Z"), "1795248930123")
                        .stores(ZonedDateTime.parse("1969-12-31T23:59:59.999Z"), "-1")
                        .reads(fromN("1E+3"), ZonedDateTime.parse("1970-01-01T00:00:01Z"))
                        .refusesNumbers(MALFORMED)
                        .refusesNumbers("9223372036854775808"));
    }

    private static Date date(String text) {
        return Date.from(Instant.parse(text));
    }

    private static GregorianCalendar calendar(String text) {
        return GregorianCalendar.from(ZonedDateTime.parse(text));
    }
}
