package io.dynawright.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What version 1 of the AWS SDK stores by its default conversion schema. */
class AwsV1FormatTest {

    private static final long FIRST = -62_167_219_200_000L;
    private static final long LAST = 253_402_300_799_999L;
    private static final int VALUES = 2000;
    private static final Date DATE = Date.from(Instant.parse("2026-11-21T08:15:30.120Z"));

    private static <T> T read(Codec<T> codec, AttributeValue value) {
        ItemReader in = new MapItemReader(Map.of("a", value));
        in.nextAttribute();
        return codec.read(in);
    }

    private static <T> AttributeValue write(T value, Codec<T> codec) {
        return AttributeValues.encode("a", value, codec);
    }

    @Test
    void booleansAreTheNumbersOneAndZero() {
        assertThat(write(true, AwsV1BooleanCodec.INSTANCE)).isEqualTo(AttributeValue.fromN("1"));
        assertThat(write(false, AwsV1BooleanCodec.INSTANCE)).isEqualTo(AttributeValue.fromN("0"));
        assertThat(read(AwsV1BooleanCodec.INSTANCE, AttributeValue.fromN("1"))).isTrue();
        assertThat(read(AwsV1BooleanCodec.INSTANCE, AttributeValue.fromN("0"))).isFalse();
    }

    @Test
    void booleansOfDynamoDbAreReadToo() {
        assertThat(read(AwsV1BooleanCodec.INSTANCE, AttributeValue.fromBool(true)))
                .isTrue();
        assertThat(read(AwsV1BooleanCodec.INSTANCE, AttributeValue.fromBool(false)))
                .isFalse();
    }

    @Test
    void whatIsNoBooleanIsRefused() {
        Refusals.assertRefused(
                AwsV1BooleanCodec.INSTANCE, AttributeValue.fromN("2"), "expected a boolean, or the number 0 or 1");
        Refusals.assertRefused(AwsV1BooleanCodec.INSTANCE, AttributeValue.fromS("1"), "expected N, found S");
    }

    @Test
    void datesAndCalendarsAreTextInUtcToTheMillisecond() {
        AttributeValue text = AttributeValue.fromS("2026-11-21T08:15:30.120Z");
        assertThat(write(DATE, AwsV1DateCodec.INSTANCE)).isEqualTo(text);
        assertThat(read(AwsV1DateCodec.INSTANCE, text)).isEqualTo(DATE);
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("Asia/Kathmandu"));
        calendar.setTime(DATE);
        assertThat(write(calendar, AwsV1CalendarCodec.INSTANCE)).isEqualTo(text);
        Calendar read = read(AwsV1CalendarCodec.INSTANCE, text);
        assertThat(read.toInstant()).isEqualTo(DATE.toInstant());
        assertThat(read.getTimeZone().getOffset(0)).isZero();
    }

    @Test
    void datesOfAllYearsHaveOneWidthAndAreReadAgain() {
        long seed = new Random().nextLong();
        for (int i = 0; i < VALUES; i++) {
            long millis = FIRST + (long) (new Random(seed + i).nextDouble() * (LAST - FIRST));
            Date date = Date.from(Instant.ofEpochMilli(millis));
            AttributeValue stored = write(date, AwsV1DateCodec.INSTANCE);
            assertThat(stored.s())
                    .as("seed %d", seed + i)
                    .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
            assertThat(Instant.parse(stored.s())).as("seed %d", seed + i).isEqualTo(Instant.ofEpochMilli(millis));
            assertThat(read(AwsV1DateCodec.INSTANCE, stored))
                    .as("seed %d", seed + i)
                    .isEqualTo(date);
        }
    }

    /** Joda-Time, with which version 1 formats, counts by the Gregorian calendar before 1582 too. */
    @Test
    void theFirstAndTheLastDateAreThoseOfTheGregorianCalendar() {
        assertThat(write(Date.from(Instant.ofEpochMilli(FIRST)), AwsV1DateCodec.INSTANCE))
                .isEqualTo(AttributeValue.fromS("0000-01-01T00:00:00.000Z"));
        assertThat(write(Date.from(Instant.ofEpochMilli(LAST)), AwsV1DateCodec.INSTANCE))
                .isEqualTo(AttributeValue.fromS("9999-12-31T23:59:59.999Z"));
    }

    @Test
    void otherTextsOfInstantsAreReadToo() {
        assertThat(read(AwsV1DateCodec.INSTANCE, AttributeValue.fromS("2026-11-21T08:15:30.120999999Z")))
                .isEqualTo(DATE);
        assertThat(read(AwsV1DateCodec.INSTANCE, AttributeValue.fromS("2026-11-21T08:15:30Z"))
                        .toInstant())
                .isEqualTo("2026-11-21T08:15:30Z");
    }

    @Test
    void whatIsNoDateIsRefused() {
        Refusals.assertRefused(AwsV1DateCodec.INSTANCE, AttributeValue.fromS("soon"), "expected an ISO-8601 instant");
        Refusals.assertRefused(AwsV1CalendarCodec.INSTANCE, AttributeValue.fromN("1"), "expected S, found N");
        Refusals.assertRefused(
                AwsV1DateCodec.INSTANCE,
                AttributeValue.fromS("+999999999-01-01T00:00:00Z"),
                "expected a point in time that milliseconds can count");
    }

    @Test
    void yearsThatWouldBreakTheOrderAreRefused() {
        String expected = "a point in time of the years 0000 to 9999";
        Refusals.assertUnwritable(AwsV1DateCodec.INSTANCE, Date.from(Instant.ofEpochMilli(Long.MAX_VALUE)), expected);
        Refusals.assertUnwritable(
                AwsV1DateCodec.INSTANCE, Date.from(Instant.parse("-0001-12-31T23:59:59.999Z")), expected);
        Calendar odd = new GregorianCalendar();
        odd.setLenient(false);
        odd.set(Calendar.MONTH, 99);
        Refusals.assertUnwritable(AwsV1CalendarCodec.INSTANCE, odd, "a calendar whose fields are a date");
    }
}
