package io.dynawright.codec;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkNumber;

/** The documented order of each type that can be a key, and random values of it. */
final class KeyOrders {

    /** The order of one type. */
    record KeyOrder<T>(Codec<T> codec, Function<Random, T> values, Comparator<? super T> order) {

        @Override
        public String toString() {
            return codec.getClass().getSimpleName();
        }
    }

    private static final Comparator<String> CODE_POINTS = (left, right) ->
            Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());

    private KeyOrders() {}

    static List<KeyOrder<?>> all() {
        List<KeyOrder<?>> all = new ArrayList<>(texts());
        all.addAll(names());
        all.addAll(numbers());
        all.addAll(binaries());
        all.addAll(times());
        all.addAll(MomentOrders.all());
        return all;
    }

    private static List<KeyOrder<?>> texts() {
        return List.of(
                new KeyOrder<>(StringCodec.INSTANCE, KeyOrders::text, CODE_POINTS),
                new KeyOrder<>(
                        CharSequenceCodec.INSTANCE, KeyOrders::text, comparing(CharSequence::toString, CODE_POINTS)),
                new KeyOrder<>(
                        CharArrayCodec.INSTANCE,
                        random -> text(random).toCharArray(),
                        comparing(String::valueOf, CODE_POINTS)),
                new KeyOrder<>(
                        StringBufferCodec.INSTANCE,
                        random -> new StringBuffer(text(random)),
                        comparing(StringBuffer::toString, CODE_POINTS)),
                new KeyOrder<>(
                        StringBuilderCodec.INSTANCE,
                        random -> new StringBuilder(text(random)),
                        comparing(StringBuilder::toString, CODE_POINTS)),
                new KeyOrder<>(CharacterCodec.INSTANCE, random -> (char) random.nextInt(0xd800), naturalOrder()),
                new KeyOrder<>(
                        UuidCodec.INSTANCE,
                        random -> new UUID(random.nextInt(4) << 30, random.nextLong()),
                        Comparator.<UUID, Long>comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
                                .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned)),
                new KeyOrder<>(
                        EnumCodec.of(Month.values()),
                        random -> Month.of(1 + random.nextInt(12)),
                        comparing(Month::name)));
    }

    /** Of one to three characters, many of them near each other, from all ranges that UTF-8 and UTF-16 tell apart. */
    private static String text(Random random) {
        int[] edges = {0, 'a', 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff};
        return random.ints(random.nextInt(4), 0, edges.length)
                .map(edge -> edges[edge])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** In the order of their texts. */
    private static List<KeyOrder<?>> names() {
        return List.of(
                new KeyOrder<>(ZoneIdCodec.INSTANCE, random -> ZoneId.of(zone(random)), comparing(ZoneId::getId)),
                new KeyOrder<>(ZoneOffsetCodec.INSTANCE, MomentOrders::offset, comparing(offset -> offset.getId())),
                new KeyOrder<>(
                        TimeZoneCodec.INSTANCE,
                        random -> TimeZone.getTimeZone(zone(random)),
                        comparing(TimeZone::getID)),
                new KeyOrder<>(
                        LocaleCodec.INSTANCE,
                        random -> any(List.of(Locale.getISOCountries()), random, country -> new Locale("en", country)),
                        comparing(Locale::toLanguageTag)),
                new KeyOrder<>(
                        CurrencyCodec.INSTANCE,
                        random -> any(List.of("EUR", "USD", "JPY", "XAU", "CHF"), random, Currency::getInstance),
                        comparing(Currency::getCurrencyCode)),
                new KeyOrder<>(UriCodec.INSTANCE, KeyOrders::uri, comparing(URI::toString, CODE_POINTS)),
                new KeyOrder<>(UrlCodec.INSTANCE, KeyOrders::url, comparing(URL::toExternalForm, CODE_POINTS)));
    }

    private static <A, B> B any(List<A> all, Random random, Function<A, B> made) {
        return made.apply(all.get(random.nextInt(all.size())));
    }

    private static String zone(Random random) {
        return any(
                List.of("Europe/Paris", "Europe/Oslo", "UTC", "GMT", "America/Lima", "Etc/GMT+1"),
                random,
                zone -> zone);
    }

    private static URI uri(Random random) {
        return URI.create("urn:x:" + any(List.of("a", "B", "%20", "é", "😀", "\uffee", "~"), random, path -> path));
    }

    private static URL url(Random random) {
        try {
            return new URL("file:/" + text(random).replace("#", ""));
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<KeyOrder<?>> numbers() {
        return List.of(
                new KeyOrder<>(ByteCodec.INSTANCE, random -> (byte) random.nextInt(), naturalOrder()),
                new KeyOrder<>(ShortCodec.INSTANCE, random -> (short) random.nextInt(), naturalOrder()),
                new KeyOrder<>(IntegerCodec.INSTANCE, Random::nextInt, naturalOrder()),
                new KeyOrder<>(LongCodec.INSTANCE, Random::nextLong, naturalOrder()),
                new KeyOrder<>(
                        AtomicIntegerCodec.INSTANCE,
                        random -> new AtomicInteger(random.nextInt()),
                        comparing(AtomicInteger::get)),
                new KeyOrder<>(
                        AtomicLongCodec.INSTANCE,
                        random -> new AtomicLong(random.nextLong()),
                        comparing(AtomicLong::get)),
                new KeyOrder<>(
                        BigIntegerCodec.INSTANCE, random -> decimal(random).toBigInteger(), naturalOrder()),
                new KeyOrder<>(BigDecimalCodec.INSTANCE, KeyOrders::decimal, naturalOrder()),
                new KeyOrder<>(FloatCodec.INSTANCE, KeyOrders::aFloat, naturalOrder()),
                new KeyOrder<>(DoubleCodec.INSTANCE, KeyOrders::aDouble, naturalOrder()),
                new KeyOrder<>(
                        SdkNumberCodec.INSTANCE,
                        random -> SdkNumber.fromBigDecimal(decimal(random)),
                        comparing(SdkNumber::bigDecimalValue)),
                new KeyOrder<>(
                        YearCodec.INSTANCE,
                        random -> Year.of(random.nextInt(Year.MIN_VALUE, Year.MAX_VALUE)),
                        naturalOrder()),
                new KeyOrder<>(DurationCodec.INSTANCE, KeyOrders::duration, naturalOrder()));
    }

    private static BigDecimal decimal(Random random) {
        BigInteger digits = new BigInteger(120, random);
        return new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(-80, 80));
    }

    private static float aFloat(Random random) {
        float value = Float.intBitsToFloat(random.nextInt());
        return Float.isFinite(value) ? value : 0;
    }

    /** Of the magnitudes that DynamoDB can hold. */
    private static double aDouble(Random random) {
        return random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(-100, 120));
    }

    private static Duration duration(Random random) {
        return random.nextBoolean()
                ? Duration.ofSeconds(random.nextLong(), random.nextInt(1_000_000_000))
                        .dividedBy(2)
                : Duration.ofNanos(random.nextInt());
    }

    private static List<KeyOrder<?>> binaries() {
        return List.of(
                new KeyOrder<>(ByteArrayCodec.INSTANCE, KeyOrders::bytes, Arrays::compareUnsigned),
                new KeyOrder<>(
                        SdkBytesCodec.INSTANCE,
                        random -> SdkBytes.fromByteArray(bytes(random)),
                        comparing(SdkBytes::asByteArray, Arrays::compareUnsigned)),
                new KeyOrder<>(
                        ByteBufferCodec.INSTANCE,
                        random -> ByteBuffer.wrap(bytes(random)),
                        comparing(ByteBuffer::array, Arrays::compareUnsigned)));
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(4)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) random.nextInt(-2, 2);
        }
        return bytes;
    }

    private static List<KeyOrder<?>> times() {
        return List.of(
                new KeyOrder<>(
                        LocalDateCodec.INSTANCE,
                        random -> MomentOrders.local(random).toLocalDate(),
                        naturalOrder()),
                new KeyOrder<>(LocalDateTimeCodec.INSTANCE, MomentOrders::local, naturalOrder()),
                new KeyOrder<>(
                        LocalTimeCodec.INSTANCE,
                        random -> MomentOrders.local(random).toLocalTime(),
                        naturalOrder()),
                new KeyOrder<>(
                        YearMonthCodec.INSTANCE, random -> YearMonth.from(MomentOrders.local(random)), naturalOrder()),
                new KeyOrder<>(
                        MonthDayCodec.INSTANCE, random -> MonthDay.from(MomentOrders.local(random)), naturalOrder()),
                new KeyOrder<>(
                        OffsetTimeCodec.INSTANCE,
                        random -> MomentOrders.local(random)
                                .toLocalTime()
                                .withNano(0)
                                .withSecond(0)
                                .atOffset(MomentOrders.offset(random)),
                        comparing(OffsetTime::toLocalTime)
                                .thenComparing(time -> time.getOffset().getTotalSeconds() < 0)
                                .thenComparing(time -> Math.abs(time.getOffset().getTotalSeconds()))));
    }
}
