package io.dynawright.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.error.ConversionException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is parsed and written by hand is what the JDK makes of it: the same value, or the same refusal. */
class HandTunedCodecsTest {

    private static final int COUNT = 5_000;
    private static final String CHARACTERS = "0123456789-:.+TZtzeEaFxdDN[]/ \u0661\uff11\u0130";

    private static final DateTimeFormatter ANY_OFFSET = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .parseLenient()
            .appendOffset("+HH", "Z")
            .optionalStart()
            .appendLiteral('[')
            .parseCaseSensitive()
            .appendZoneRegionId()
            .appendLiteral(']')
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter FIXED_TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 9, 9, true)
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter FIXED_OFFSET_TIME = new DateTimeFormatterBuilder()
            .append(FIXED_TIME)
            .appendOffset("+HH:MM:ss", "+00:00")
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter FIXED_DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(FIXED_TIME)
            .toFormatter(Locale.ROOT);

    /** A codec, how the JDK reads its texts, and texts to begin with. */
    private record Reading<T>(Codec<T> codec, Function<String, T> reference, Function<Random, String> text) {

        @Override
        public String toString() {
            return codec.getClass().getSimpleName();
        }

        void check(String text) {
            T expected = expected(text);
            same(expected, new ViewReader(text), "the view of " + text);
            same(expected, new KeyReader(new ViewReader(text)).on(text), "the string " + text);
        }

        private void same(@Nullable T expected, ItemReader in, String what) {
            T actual = actual(codec, in);
            if (!Objects.equals(actual, expected)) {
                throw new AssertionError(what + " is " + expected + ", but was read as " + actual);
            }
        }

        private @Nullable T expected(String text) {
            try {
                return reference.apply(text);
            } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
                return null;
            }
        }

        private static <T> @Nullable T actual(Codec<T> codec, ItemReader in) {
            try {
                return codec.read(in);
            } catch (ConversionException e) {
                return null;
            }
        }
    }

    /** A codec, how the JDK writes its values, and values. */
    private record Writing<T>(Codec<T> codec, Function<T, String> reference, Function<Random, T> value) {

        @Override
        public String toString() {
            return codec.getClass().getSimpleName();
        }

        void check(Random random) {
            T written = value.apply(random);
            assertThat(AttributeValues.encode("a", written, codec))
                    .isEqualTo(AttributeValue.fromS(reference.apply(written)));
        }
    }

    static List<Reading<?>> readings() {
        return List.of(
                new Reading<>(
                        InstantCodec.INSTANCE,
                        text -> ANY_OFFSET.parse(text, Instant::from),
                        HandTunedCodecsTest::instant),
                new Reading<>(AwsInstantCodec.INSTANCE, HandTunedCodecsTest::awsInstant, HandTunedCodecsTest::instant),
                new Reading<>(
                        LocalDateTimeCodec.INSTANCE,
                        LocalDateTime::parse,
                        random -> dateTime(random).toString()),
                new Reading<>(
                        LocalDateCodec.INSTANCE,
                        LocalDate::parse,
                        random -> dateTime(random).toLocalDate().toString()),
                new Reading<>(
                        LocalTimeCodec.INSTANCE,
                        LocalTime::parse,
                        random -> dateTime(random).toLocalTime().toString()),
                new Reading<>(UuidCodec.INSTANCE, HandTunedCodecsTest::canonicalUuid, HandTunedCodecsTest::uuid),
                new Reading<>(
                        LongCodec.INSTANCE, text -> new BigDecimal(text).longValueExact(), HandTunedCodecsTest::number),
                new Reading<>(
                        IntegerCodec.INSTANCE,
                        text -> new BigDecimal(text).intValueExact(),
                        HandTunedCodecsTest::number),
                new Reading<>(BigDecimalCodec.INSTANCE, HandTunedCodecsTest::storable, HandTunedCodecsTest::number),
                new Reading<>(DoubleCodec.INSTANCE, HandTunedCodecsTest::finite, HandTunedCodecsTest::number),
                new Reading<>(
                        EnumCodec.of(TimeUnit.values()),
                        TimeUnit::valueOf,
                        random -> TimeUnit.values()[random.nextInt(7)].name()));
    }

    static List<Writing<?>> writings() {
        return List.of(
                new Writing<>(
                        InstantCodec.INSTANCE,
                        value -> FIXED_DATE_TIME.format(value.atOffset(ZoneOffset.UTC)) + "Z",
                        random -> dateTime(random).toInstant(ZoneOffset.UTC)),
                new Writing<>(LocalDateTimeCodec.INSTANCE, FIXED_DATE_TIME::format, HandTunedCodecsTest::dateTime),
                new Writing<>(
                        LocalTimeCodec.INSTANCE,
                        FIXED_TIME::format,
                        random -> dateTime(random).toLocalTime()),
                new Writing<>(
                        OffsetTimeCodec.INSTANCE,
                        HandTunedCodecsTest::fixed,
                        random -> dateTime(random).toLocalTime().atOffset(offset(random))));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void textsAreReadAsTheJdkReadsThem(Reading<?> reading) {
        long seed = Long.getLong("dynawright.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < COUNT; i++) {
            String text = reading.text().apply(random);
            assertSame(seed, () -> reading.check(text));
            String changed = changed(text, random);
            assertSame(seed, () -> reading.check(changed));
        }
    }

    @ParameterizedTest
    @MethodSource("writings")
    void valuesAreWrittenAsTheJdkWritesThem(Writing<?> writing) {
        long seed = Long.getLong("dynawright.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < COUNT; i++) {
            assertSame(seed, () -> writing.check(random));
        }
    }

    private static void assertSame(long seed, Runnable check) {
        try {
            check.run();
        } catch (AssertionError e) {
            throw new AssertionError("-Ddynawright.seed=" + seed, e);
        }
    }

    /** With one, two or three characters more, less, or other. */
    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            int at = random.nextInt(changed.length() + 1);
            int to = Math.min(changed.length(), at + random.nextInt(2));
            changed.replace(at, to, random.nextInt(3) == 0 ? "" : String.valueOf(c));
        }
        return changed.toString();
    }

    private static LocalDateTime dateTime(Random random) {
        int[] edges = {0, 1, 4, 100, 400, 1900, 1969, 1970, 2000, 2024, 2026, 9999};
        int year = random.nextBoolean() ? edges[random.nextInt(edges.length)] : random.nextInt(10_000);
        int nano = random.nextInt(3) == 0 ? 0 : random.nextInt(1_000_000_000);
        return LocalDate.ofYearDay(year, 1 + random.nextInt(365))
                .atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60), nano);
    }

    private static ZoneOffset offset(Random random) {
        return ZoneOffset.ofTotalSeconds(random.nextInt(3) * (random.nextInt(16 * 3600) - 8 * 3600));
    }

    private static String instant(Random random) {
        LocalDateTime value = dateTime(random);
        return switch (random.nextInt(4)) {
            case 0 -> value + "Z";
            case 1 -> value + offset(random).getId();
            case 2 -> FIXED_DATE_TIME.format(value) + "Z";
            default ->
                "%s-%02d-%02dT%02d:00:%02dZ"
                        .formatted(
                                value.toString().substring(0, 4),
                                random.nextInt(14),
                                random.nextInt(33),
                                random.nextInt(26),
                                random.nextInt(62));
        };
    }

    private static Instant awsInstant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return ANY_OFFSET.parse(text, Instant::from);
        }
    }

    private static String uuid(Random random) {
        String text = new UUID(random.nextLong(), random.nextLong()).toString();
        return random.nextBoolean() ? text : text.toUpperCase(Locale.ROOT);
    }

    private static UUID canonicalUuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException();
        }
        return uuid;
    }

    private static String number(Random random) {
        BigDecimal decimal = new BigDecimal(new BigInteger(random.nextInt(70), random), random.nextInt(8) - 2);
        String sign = random.nextBoolean() ? "-" : "";
        return sign
                + switch (random.nextInt(5)) {
                    case 0 -> decimal.toPlainString();
                    case 1 -> decimal.unscaledValue().toString();
                    case 2 -> String.valueOf(random.nextInt(200));
                    case 3 -> "000" + decimal.toPlainString();
                    default -> decimal.toString();
                };
    }

    private static BigDecimal storable(String text) {
        BigDecimal value = new BigDecimal(text);
        if (StorableNumber.isInRange(value)) {
            return value;
        }
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        throw new ArithmeticException();
    }

    private static double finite(String text) {
        double value = Double.parseDouble(text);
        if (!Double.isFinite(value)) {
            throw new ArithmeticException();
        }
        return value;
    }

    private static String fixed(OffsetTime time) {
        return FIXED_OFFSET_TIME.format(time);
    }
}
