package io.dynawright.codec;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values of one codec: how they are stored, what else it reads, and what it refuses. */
final class CodecSamples<T> {

    /** A value, and what is stored of it. */
    record Stored<T>(T value, AttributeValue attribute) {}

    final Codec<T> codec;
    Function<T, ?> content = Function.identity();
    final List<Stored<T>> stored = new ArrayList<>();
    final List<Stored<T>> normalised = new ArrayList<>();
    final List<Stored<T>> alsoRead = new ArrayList<>();
    final List<AttributeValue> unreadable = new ArrayList<>();
    final List<T> unwritable = new ArrayList<>();

    private CodecSamples(Codec<T> codec) {
        this.codec = codec;
    }

    static <T> CodecSamples<T> of(Codec<T> codec) {
        return new CodecSamples<>(codec);
    }

    CodecSamples<T> stores(T value, String number) {
        return stores(value, fromN(number));
    }

    CodecSamples<T> stores(T value, AttributeValue attribute) {
        stored.add(new Stored<>(value, attribute));
        return this;
    }

    /** For a value that does not come back as it was. */
    CodecSamples<T> normalises(T value, AttributeValue attribute, T readBack) {
        normalised.add(new Stored<>(value, attribute));
        return reads(attribute, readBack);
    }

    /** For values that have no {@code equals} of their own. */
    CodecSamples<T> comparedBy(Function<T, ?> content) {
        this.content = content;
        return this;
    }

    CodecSamples<T> reads(AttributeValue attribute, T value) {
        alsoRead.add(new Stored<>(value, attribute));
        return this;
    }

    CodecSamples<T> refusesNumbers(String... numbers) {
        for (String number : numbers) {
            unreadable.add(fromN(number));
        }
        return this;
    }

    CodecSamples<T> refusesTexts(String... texts) {
        for (String text : texts) {
            unreadable.add(fromS(text));
        }
        return this;
    }

    @SafeVarargs
    final CodecSamples<T> refusesToWrite(T... values) {
        for (T value : values) {
            unwritable.add(value);
        }
        return this;
    }

    @Override
    public String toString() {
        return codec.getClass().getSimpleName();
    }

    static List<CodecSamples<?>> all() {
        List<CodecSamples<?>> all = new ArrayList<>(texts());
        all.addAll(instants());
        all.addAll(CalendarSamples.all());
        all.addAll(MomentSamples.all());
        all.addAll(EpochSamples.all());
        all.addAll(NameSamples.all());
        all.addAll(MutableSamples.all());
        all.addAll(integers());
        all.addAll(decimals());
        all.add(of(BooleanCodec.INSTANCE).stores(true, fromBool(true)).stores(false, fromBool(false)));
        all.add(of(ByteArrayCodec.INSTANCE)
                .stores(new byte[0], binary())
                .stores(new byte[] {0, 127, -128, -1}, binary(0, 127, -128, -1)));
        return all;
    }

    private static List<CodecSamples<?>> texts() {
        return List.of(
                of(StringCodec.INSTANCE)
                        .stores("", fromS(""))
                        .stores("a b\n\"ß€😀\"", fromS("a b\n\"ß€😀\""))
                        .refusesToWrite("a\ud83d", "\ude00a", "\ud83da", "\ude00\ud83d", "😀\ud83d"),
                of(CharacterCodec.INSTANCE)
                        .stores('a', fromS("a"))
                        .stores('€', fromS("€"))
                        .stores('\0', fromS("\0"))
                        .refusesTexts("", "secret", "😀")
                        .refusesToWrite('\ud83d', '\ude00'),
                of(UuidCodec.INSTANCE)
                        .stores(new UUID(0, 0), fromS("00000000-0000-0000-0000-000000000000"))
                        .stores(new UUID(-1, -1), fromS("ffffffff-ffff-ffff-ffff-ffffffffffff"))
                        .reads(fromS("FFFFFFFF-ffff-FFFF-ffff-FFFFFFFFFFFF"), new UUID(-1, -1))
                        .refusesTexts("", "secret", "1-1-1-1-1", "00000000000000000000000000000000")
                        .refusesTexts("0000000-00000-0000-0000-000000000000", "+0000000-0000-0000-0000-000000000000"));
    }

    private static List<CodecSamples<?>> instants() {
        return List.of(of(InstantCodec.INSTANCE)
                .stores(Instant.EPOCH, fromS("1970-01-01T00:00:00.000000000Z"))
                .stores(Instant.parse("0000-01-01T00:00:00Z"), fromS("0000-01-01T00:00:00.000000000Z"))
                .stores(Instant.parse("9999-12-31T23:59:59.999999999Z"), fromS("9999-12-31T23:59:59.999999999Z"))
                .stores(Instant.parse("2026-11-21T08:15:30.5Z"), fromS("2026-11-21T08:15:30.500000000Z"))
                .reads(fromS("2026-11-21T08:15:30Z"), Instant.parse("2026-11-21T08:15:30Z"))
                .reads(fromS("2026-11-21T08:15Z"), Instant.parse("2026-11-21T08:15:00Z"))
                .reads(fromS("2026-11-21t08:15:30.25z"), Instant.parse("2026-11-21T08:15:30.25Z"))
                .reads(fromS("2026-11-21T09:15:30+01:00"), Instant.parse("2026-11-21T08:15:30Z"))
                .reads(fromS("2026-11-21T09:15:30.1+0100"), Instant.parse("2026-11-21T08:15:30.1Z"))
                .reads(fromS("2026-11-21T09:15+01"), Instant.parse("2026-11-21T08:15:00Z"))
                .reads(fromS("2026-11-20T23:45:30-08:30"), Instant.parse("2026-11-21T08:15:30Z"))
                .reads(fromS("2026-11-21T09:15:30+01:00:15"), Instant.parse("2026-11-21T08:15:15Z"))
                .reads(fromS("2026-11-21T09:15:30+01:00[Europe/Paris]"), Instant.parse("2026-11-21T08:15:30Z"))
                .reads(fromS("2026-10-25T02:30+01:00[Europe/Paris]"), Instant.parse("2026-10-25T01:30:00Z"))
                .reads(fromS("2026-11-21T08:15:30+05:00[Europe/Paris]"), Instant.parse("2026-11-21T03:15:30Z"))
                .reads(fromS("2026-11-21T08:15:30Z[UTC]"), Instant.parse("2026-11-21T08:15:30Z"))
                .reads(fromS("2024-02-29T08:15:30Z"), Instant.parse("2024-02-29T08:15:30Z"))
                .reads(fromS("+12345-01-01T00:00:00Z"), Instant.parse("+12345-01-01T00:00:00Z"))
                .reads(fromS("-0001-01-01T00:00:00Z"), Instant.parse("-0001-01-01T00:00:00Z"))
                .refusesTexts("2026-02-29T08:15:30Z", "2026-02-30T08:15:30Z", "2026-11-21T25:15:30Z")
                .refusesTexts("2026-11-21T08:15:30+01:00[Mars/Base]", "2026-11-21T08:15:30[Europe/Paris]")
                .refusesTexts("2026-11-21T08:15:30Z[]", "2026-11-21T08:15:30+25:00")
                .refusesTexts("", "secret", "2026-11-21", "2026-11-21T08:15:30", "2026-13-21T08:15:30Z")
                .refusesTexts("2026-11-21T08:15:30Zsecret", "1795249530", "2026-11-21T08:15:30Z+01:00")
                .refusesToWrite(
                        Instant.MIN,
                        Instant.MAX,
                        Instant.parse("0000-01-01T00:00:00Z").minusNanos(1),
                        Instant.parse("9999-12-31T23:59:59.999999999Z").plusNanos(1)));
    }

    private static List<CodecSamples<?>> integers() {
        String[] noIntegers = {"0.5", "1E-1", "1E+40", "", "secret", "-", "--1"};
        return List.of(
                of(ByteCodec.INSTANCE)
                        .stores(Byte.MIN_VALUE, "-128")
                        .stores(Byte.MAX_VALUE, "127")
                        .reads(fromN("7.0"), (byte) 7)
                        .refusesNumbers(noIntegers)
                        .refusesNumbers("128", "-129", "1E+3"),
                of(ShortCodec.INSTANCE)
                        .stores(Short.MIN_VALUE, "-32768")
                        .stores(Short.MAX_VALUE, "32767")
                        .reads(fromN("1E+3"), (short) 1000)
                        .refusesNumbers(noIntegers)
                        .refusesNumbers("32768", "-32769"),
                of(IntegerCodec.INSTANCE)
                        .stores(Integer.MIN_VALUE, "-2147483648")
                        .stores(Integer.MAX_VALUE, "2147483647")
                        .reads(fromN("1E+3"), 1000)
                        .reads(fromN("7.0"), 7)
                        .reads(fromN("+7"), 7)
                        .reads(fromN("-0"), 0)
                        .refusesNumbers(noIntegers)
                        .refusesNumbers("2147483648", "-2147483649"),
                of(LongCodec.INSTANCE)
                        .stores(Long.MIN_VALUE, "-9223372036854775808")
                        .stores(Long.MAX_VALUE, "9223372036854775807")
                        .reads(fromN("9.223372036854775807E+18"), Long.MAX_VALUE)
                        .refusesNumbers(noIntegers)
                        .refusesNumbers("9223372036854775808", "-9223372036854775809"),
                of(BigIntegerCodec.INSTANCE)
                        .stores(BigInteger.ZERO, "0")
                        .stores(BigInteger.TEN.pow(38).subtract(BigInteger.ONE), "9".repeat(38))
                        .stores(BigInteger.TEN.pow(125), "1E+125")
                        .reads(fromN("1E+3"), BigInteger.valueOf(1000))
                        .refusesNumbers("0.5", "", "secret", "1E+126", "1E+999999999", "-1E-999999999")
                        .refusesToWrite(
                                BigInteger.TEN.pow(38).add(BigInteger.ONE),
                                BigInteger.TEN.pow(126),
                                BigInteger.TEN.pow(126).negate()));
    }

    private static List<CodecSamples<?>> decimals() {
        return List.of(
                of(FloatCodec.INSTANCE)
                        .stores(0.1f, "0.1")
                        .stores(Float.MAX_VALUE, "3.4028235E+38")
                        .stores(Float.MIN_VALUE, "1.4E-45")
                        .reads(fromN("0.10000000149011612"), 0.1f)
                        .refusesNumbers("1E+39", "-1E+125", "", "secret", "NaN", "Infinity")
                        .refusesToWrite(Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY),
                of(DoubleCodec.INSTANCE)
                        .stores(0.1, "0.1")
                        .stores(-12.5, "-12.5")
                        .stores(1e-130, "1.0E-130")
                        .stores(9.99e125, "9.99E+125")
                        .reads(fromN("1E+3"), 1000.0)
                        .refusesNumbers("", "secret", "NaN", "-Infinity", "1E+400")
                        .refusesToWrite(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)
                        .refusesToWrite(Double.MAX_VALUE, Double.MIN_VALUE, 1e126, -1e126, 9.9e-131),
                of(BigDecimalCodec.INSTANCE)
                        .stores(new BigDecimal("12.50"), "12.50")
                        .stores(new BigDecimal("9." + "9".repeat(37) + "E+125"), "9." + "9".repeat(37) + "E+125")
                        .stores(new BigDecimal("-1E-130"), "-1E-130")
                        .stores(BigDecimal.ZERO, "0")
                        .reads(fromN("1E+3"), new BigDecimal("1E+3"))
                        .reads(fromN("0E+999999999"), BigDecimal.ZERO)
                        .refusesNumbers("", "secret", "1,5", "1E+126", "1E-131", "-1E+999999999")
                        .refusesToWrite(
                                new BigDecimal("1" + "0".repeat(37) + "1"),
                                new BigDecimal("0." + "1".repeat(39)),
                                new BigDecimal("1E+126"),
                                new BigDecimal("-1E+126"),
                                new BigDecimal("9E-131"),
                                new BigDecimal("1E+" + Integer.MAX_VALUE)));
    }

    static AttributeValue binary(int... bytes) {
        byte[] array = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            array[i] = (byte) bytes[i];
        }
        return AttributeValue.fromB(SdkBytes.fromByteArray(array));
    }
}
