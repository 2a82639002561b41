package io.dynawright.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the AWS enhanced client stores, the codecs of its format store too, and each reads the other's. */
class AwsEnhancedFormatTest {

    private static final int VALUES = 2000;
    private static final List<String> ZONES = List.of("Europe/Paris", "Asia/Kathmandu", "UTC", "+05:30", "Z");

    private static final List<Locale> LOCALES =
            List.of(Locale.ROOT, Locale.GERMANY, Locale.forLanguageTag("zh-Hant-TW"), Locale.forLanguageTag("es-419"));

    /** A type, its codec in this format, and values at random. */
    private record Sample<T>(Class<T> type, Codec<T> codec, Function<Random, T> values) {

        AttributeConverter<T> converter() {
            return AttributeConverterProvider.defaultProvider().converterFor(EnhancedType.of(type));
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    private static List<Sample<?>> samples() {
        return Stream.of(times(), texts(), numbers()).flatMap(List::stream).toList();
    }

    private static List<Sample<?>> times() {
        return List.of(
                new Sample<>(Instant.class, AwsInstantCodec.INSTANCE, AwsEnhancedFormatTest::instant),
                new Sample<>(
                        LocalDate.class,
                        AwsLocalDateCodec.INSTANCE,
                        r -> dateTime(r).toLocalDate()),
                new Sample<>(LocalDateTime.class, AwsLocalDateTimeCodec.INSTANCE, AwsEnhancedFormatTest::dateTime),
                new Sample<>(
                        LocalTime.class,
                        AwsLocalTimeCodec.INSTANCE,
                        r -> dateTime(r).toLocalTime()),
                new Sample<>(OffsetDateTime.class, AwsOffsetDateTimeCodec.INSTANCE, AwsEnhancedFormatTest::offset),
                new Sample<>(ZonedDateTime.class, AwsZonedDateTimeCodec.INSTANCE, AwsEnhancedFormatTest::zoned),
                // Its converter changes negative durations with a fraction, and does not read 1E-9.
                new Sample<>(Duration.class, DurationCodec.INSTANCE, r -> Duration.ofMillis(r.nextInt(9_999_999))),
                new Sample<>(Period.class, PeriodCodec.INSTANCE, r -> Period.of(r.nextInt(), r.nextInt(), r.nextInt())),
                new Sample<>(MonthDay.class, MonthDayCodec.INSTANCE, r -> MonthDay.from(dateTime(r))),
                new Sample<>(ZoneId.class, ZoneIdCodec.INSTANCE, r -> zoned(r).getZone()),
                new Sample<>(
                        ZoneOffset.class,
                        ZoneOffsetCodec.INSTANCE,
                        r -> offset(r).getOffset()));
    }

    private static List<Sample<?>> texts() {
        return List.of(
                new Sample<>(String.class, StringCodec.INSTANCE, r -> "ß€😀".repeat(r.nextInt(3))),
                new Sample<>(Character.class, CharacterCodec.INSTANCE, r -> (char) r.nextInt(0xd800)),
                new Sample<>(Locale.class, LocaleCodec.INSTANCE, r -> LOCALES.get(r.nextInt(LOCALES.size()))),
                new Sample<>(UUID.class, UuidCodec.INSTANCE, r -> new UUID(r.nextLong(), r.nextLong())),
                new Sample<>(Boolean.class, BooleanCodec.INSTANCE, Random::nextBoolean),
                new Sample<>(SdkBytes.class, SdkBytesCodec.INSTANCE, r -> SdkBytes.fromByteArray(bytes(r))),
                new Sample<>(ByteBuffer.class, ByteBufferCodec.INSTANCE, r -> ByteBuffer.wrap(bytes(r))),
                new Sample<>(byte[].class, ByteArrayCodec.INSTANCE, AwsEnhancedFormatTest::bytes));
    }

    private static List<Sample<?>> numbers() {
        return List.of(
                new Sample<>(Byte.class, ByteCodec.INSTANCE, r -> (byte) r.nextInt()),
                new Sample<>(Short.class, ShortCodec.INSTANCE, r -> (short) r.nextInt()),
                new Sample<>(Integer.class, IntegerCodec.INSTANCE, Random::nextInt),
                new Sample<>(Long.class, LongCodec.INSTANCE, Random::nextLong),
                new Sample<>(Float.class, FloatCodec.INSTANCE, r -> r.nextFloat() * (1 << r.nextInt(30))),
                new Sample<>(Double.class, DoubleCodec.INSTANCE, r -> r.nextGaussian() * Math.pow(10, r.nextInt(90))),
                new Sample<>(BigInteger.class, BigIntegerCodec.INSTANCE, r -> new BigInteger(r.nextInt(40), r)),
                new Sample<>(BigDecimal.class, BigDecimalCodec.INSTANCE, AwsEnhancedFormatTest::decimal));
    }

    /** Times of all lengths of text, most of them in our days. */
    private static LocalDateTime dateTime(Random random) {
        int unit = List.of(1, 1000, 1_000_000, 1_000_000_000).get(random.nextInt(4));
        long second = random.nextInt() * 60L + (random.nextBoolean() ? random.nextInt(60) : 0);
        long scale = random.nextInt(10) == 0 ? 10_000 : 1;
        int nano = random.nextInt(1_000_000_000) / unit * unit;
        return LocalDateTime.ofEpochSecond(second * scale, nano, ZoneOffset.UTC);
    }

    private static Instant instant(Random random) {
        return switch (random.nextInt(100)) {
            case 0 -> Instant.MAX;
            case 1 -> Instant.MIN;
            default -> dateTime(random).toInstant(ZoneOffset.UTC);
        };
    }

    private static OffsetDateTime offset(Random random) {
        return dateTime(random).atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(18 * 60) * 60 - 9 * 3600));
    }

    private static ZonedDateTime zoned(Random random) {
        return dateTime(random).atZone(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
    }

    private static BigDecimal decimal(Random random) {
        return new BigDecimal(new BigInteger(random.nextInt(120), random), random.nextInt(60) - 20);
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(5)];
        random.nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void whatIsStoredIsTheSame(Sample<T> sample) {
        AttributeConverter<T> converter = sample.converter();
        long seed = new Random().nextLong();
        for (int i = 0; i < VALUES; i++) {
            T value = sample.values().apply(new Random(seed + i));
            AttributeValue ours = AttributeValues.encode("a", value, sample.codec());
            AttributeValue theirs = converter.transformFrom(value);
            assertThat(stored(ours)).as("seed %d: %s", seed + i, value).isEqualTo(stored(theirs));
            assertThat(value(read(sample.codec(), theirs)))
                    .as("ours, seed %d", seed + i)
                    .isEqualTo(value(converter.transformTo(theirs)));
            assertThat(value(converter.transformTo(ours)))
                    .as("theirs, seed %d", seed + i)
                    .isEqualTo(value(read(sample.codec(), ours)));
        }
    }

    /** The scale of a number is not stored. */
    private static Object value(Object read) {
        return read instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : read;
    }

    /** DynamoDB stores numbers without regard to how they are written. */
    private static Object stored(AttributeValue value) {
        return value.n() == null ? value : new BigDecimal(value.n()).stripTrailingZeros();
    }

    private static <T> T read(Codec<T> codec, AttributeValue value) {
        ItemReader in = new MapItemReader(Map.of("a", value));
        in.nextAttribute();
        return codec.read(in);
    }

    @Test
    void whatOurOwnFormatStoresIsReadToo() {
        Instant instant = Instant.parse("2026-11-21T08:15:30.12Z");
        assertThat(read(AwsInstantCodec.INSTANCE, AttributeValues.encode("a", instant, InstantCodec.INSTANCE)))
                .isEqualTo(instant);
        assertThat(read(AwsInstantCodec.INSTANCE, AttributeValue.fromS("2026-11-21T09:15+01:00")))
                .isEqualTo(Instant.parse("2026-11-21T08:15:00Z"));
        String fixed = "2026-11-21T08:15:30.120000000";
        assertThat(read(AwsLocalDateTimeCodec.INSTANCE, AttributeValue.fromS(fixed)))
                .isEqualTo("2026-11-21T08:15:30.12");
        assertThat(read(AwsLocalTimeCodec.INSTANCE, AttributeValue.fromS("08:15:30.120000000")))
                .isEqualTo("08:15:30.12");
        assertThat(read(AwsOffsetDateTimeCodec.INSTANCE, AttributeValue.fromS(fixed + "Z")))
                .isEqualTo("2026-11-21T08:15:30.12Z");
        assertThat(read(AwsZonedDateTimeCodec.INSTANCE, AttributeValue.fromS(fixed + "Z")))
                .isEqualTo("2026-11-21T08:15:30.12Z");
    }

    @Test
    void whatIsNoTimeIsRefused() {
        for (Codec<?> codec : List.of(
                AwsInstantCodec.INSTANCE,
                AwsLocalDateCodec.INSTANCE,
                AwsLocalDateTimeCodec.INSTANCE,
                AwsLocalTimeCodec.INSTANCE,
                AwsOffsetDateTimeCodec.INSTANCE,
                AwsZonedDateTimeCodec.INSTANCE)) {
            Refusals.assertRefused(codec, AttributeValue.fromS("soon"), "found a value of type S that is none");
            Refusals.assertRefused(codec, AttributeValue.fromS(""), "found a value of type S that is none");
            Refusals.assertRefused(codec, AttributeValue.fromN("1"), "expected S, found N");
        }
    }
}
