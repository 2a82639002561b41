package io.dynawright.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.error.ConversionException;
import io.dynawright.time.TimestampStorage;
import io.dynawright.time.Zoning;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Codecs in a time zone: that of a run, or one of their own. */
class ZonedCodecsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Zoning TOKYO = Zoning.of(ZoneId.of("Asia/Tokyo"), TimestampStorage.UTC);
    private static final AttributeValue TEXT = AttributeValue.fromS("2026-11-21T08:15:30.000000000Z");
    private static final AttributeValue CLOCK = AttributeValue.fromS("2026-11-21T08:15:30.000000000");
    private static final AttributeValue SECONDS = AttributeValue.fromN("1795248930");
    private static final AttributeValue MILLIS = AttributeValue.fromN("1795248930000");
    private static final ZonedDateTime IN_PARIS = ZonedDateTime.of(2026, 11, 21, 9, 15, 30, 0, PARIS);

    private static <V> V read(AttributeValue stored, Codec<V> codec, Zoning zoning) {
        return AttributeValues.decode("at", stored, codec, zoning).orElseThrow();
    }

    private static <V> AttributeValue written(V value, Codec<V> codec, Zoning zoning) {
        EncodedValue encoded = AttributeValues.encoded("at", value, codec);
        return encoded.moments().in(zoning, "at", encoded.value());
    }

    @Test
    void aCodecWithAZoneOfItsOwnShowsThatZoneInEveryRun() {
        for (Zoning run : new Zoning[] {Zoning.UTC, TOKYO, Zoning.keepingOffsets(ZoneOffset.UTC), TOKYO.ofKeys()}) {
            assertThat(read(TEXT, ZonedDateTimeCodec.in(PARIS), run)).isEqualTo(IN_PARIS);
            assertThat(read(SECONDS, ZonedDateTimeSecondsCodec.in(PARIS), run)).isEqualTo(IN_PARIS);
            assertThat(read(MILLIS, ZonedDateTimeMillisCodec.in(PARIS), run)).isEqualTo(IN_PARIS);
            assertThat(read(TEXT, OffsetDateTimeCodec.in(PARIS), run)).isEqualTo(IN_PARIS.toOffsetDateTime());
            assertThat(read(SECONDS, OffsetDateTimeSecondsCodec.in(PARIS), run)).isEqualTo(IN_PARIS.toOffsetDateTime());
            assertThat(read(MILLIS, OffsetDateTimeMillisCodec.in(PARIS), run)).isEqualTo(IN_PARIS.toOffsetDateTime());
            assertThat(read(CLOCK, LocalDateTimeCodec.in(PARIS), run)).isEqualTo(IN_PARIS.toLocalDateTime());
            assertThat(written(IN_PARIS.toLocalDateTime(), LocalDateTimeCodec.in(PARIS), run))
                    .isEqualTo(CLOCK);
        }
    }

    @Test
    void theZoneOfTheRunIsShownOtherwise() {
        ZonedDateTime tokyo = IN_PARIS.withZoneSameInstant(TOKYO.zone());

        assertThat(read(TEXT, ZonedDateTimeCodec.INSTANCE, TOKYO)).isEqualTo(tokyo);
        assertThat(read(SECONDS, ZonedDateTimeSecondsCodec.INSTANCE, TOKYO)).isEqualTo(tokyo);
        assertThat(read(MILLIS, ZonedDateTimeMillisCodec.INSTANCE, TOKYO)).isEqualTo(tokyo);
        assertThat(read(TEXT, OffsetDateTimeCodec.INSTANCE, TOKYO)).isEqualTo(tokyo.toOffsetDateTime());
        assertThat(read(CLOCK, LocalDateTimeCodec.INSTANCE, TOKYO)).isEqualTo(tokyo.toLocalDateTime());
        assertThat(read(TEXT, CalendarCodec.INSTANCE, TOKYO)).isEqualTo(GregorianCalendar.from(tokyo));
        assertThat(written(tokyo.toLocalDateTime(), LocalDateTimeCodec.INSTANCE, TOKYO))
                .isEqualTo(CLOCK);
    }

    @Test
    void keysShowPointsInTimeInTheZoneAndClocksAsTheyAre() {
        assertThat(read(TEXT, OffsetDateTimeCodec.INSTANCE, TOKYO.ofKeys())).hasToString("2026-11-21T17:15:30+09:00");
        assertThat(read(CLOCK, LocalDateTimeCodec.INSTANCE, TOKYO.ofKeys())).hasToString("2026-11-21T08:15:30");
    }

    @Test
    void formatsOfAwsAreTheSameInEveryZone() {
        LocalDateTime clock = LocalDateTime.parse("2026-11-21T08:15:30");
        OffsetDateTime point = OffsetDateTime.parse("2026-11-21T08:15:30+05:30");

        assertThat(read(CLOCK, AwsLocalDateTimeCodec.INSTANCE, TOKYO)).isEqualTo(clock);
        assertThat(written(clock, AwsLocalDateTimeCodec.INSTANCE, TOKYO).s()).isEqualTo("2026-11-21T08:15:30");
        assertThat(written(point, AwsOffsetDateTimeCodec.INSTANCE, TOKYO).s()).isEqualTo("2026-11-21T08:15:30+05:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+01:00", "-11:30", "Z", "+18:00", "-18:00", "+05:45:10"})
    void offsetsAreKeptAndReadAgain(String offset) {
        Zoning keeping = Zoning.keepingOffsets(ZoneOffset.UTC);
        OffsetDateTime value = OffsetDateTime.of(2026, 11, 21, 9, 15, 30, 1, ZoneOffset.of(offset));

        AttributeValue stored = written(value, OffsetDateTimeCodec.INSTANCE, keeping);

        assertThat(stored.s()).isEqualTo("2026-11-21T09:15:30.000000001" + offset);
        assertThat(read(stored, OffsetDateTimeCodec.INSTANCE, keeping)).isEqualTo(value);
        assertThat(read(stored, ZonedDateTimeCodec.INSTANCE, keeping).toOffsetDateTime())
                .isEqualTo(value);
        assertThat(read(stored, OffsetDateTimeCodec.INSTANCE, Zoning.UTC))
                .isEqualTo(value.withOffsetSameInstant(ZoneOffset.UTC));
        assertThat(read(stored, InstantCodec.INSTANCE, TOKYO)).isEqualTo(value.toInstant());
    }

    @Test
    void onlyKeysOfTheItemItselfAreKeys() {
        Map<String, AttributeValue> item =
                Map.of("outer", AttributeValue.fromM(Map.of("key", AttributeValue.fromL(List.of(CLOCK)))));
        ItemReader in = ZonedItemReader.of(
                new MapItemReader(item), TOKYO, (name, zoning) -> name.equals("key") ? zoning.ofKeys() : zoning);

        in.nextAttribute();
        in.beginMap();
        in.nextAttribute();
        in.beginList();
        in.nextElement();

        assertThat(LocalDateTimeCodec.INSTANCE.read(in)).hasToString("2026-11-21T17:15:30");
        assertThat(in.nextElement()).isFalse();
        assertThat(in.nextAttribute()).isNull();
        assertThat(in.nextAttribute()).isNull();
    }

    @Test
    void errorsHaveThePathAndNotTheValue() {
        assertThatThrownBy(() -> read(AttributeValue.fromS("x"), LocalDateTimeCodec.INSTANCE, TOKYO))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("at")
                .hasMessageContaining("an ISO-8601 date and time without offset");
        assertThatThrownBy(() -> AttributeValues.encode(
                        "at", LocalDateTime.parse("0000-01-01T00:05"), LocalDateTimeCodec.in(PARIS)))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("the years 0000 to 9999");
        assertThatThrownBy(() -> LocalDateTimeCodec.in(null)).isInstanceOf(NullPointerException.class);
    }
}
