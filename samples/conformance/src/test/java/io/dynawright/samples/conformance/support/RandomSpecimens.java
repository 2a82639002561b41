package io.dynawright.samples.conformance.support;

import io.dynawright.samples.conformance.Specimen;
import io.dynawright.samples.conformance.Specimen.Part;
import io.dynawright.samples.conformance.every.Grade;
import io.dynawright.samples.conformance.every.Label;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/** Random specimens and parts of them, of few different values, so that many are equal. */
public final class RandomSpecimens {

    private static final int DEPTH = 1;
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final Random random;

    /** What this source of chance makes of them. */
    public RandomSpecimens(Random random) {
        this.random = random;
    }

    /** A specimen with this key, of which each other attribute may be missing. */
    public Specimen specimen(String id) {
        return new Specimen(
                id,
                number(),
                orNull(this::total),
                ratio(),
                orNull(this::decimal),
                orNull(this::huge),
                orNull(this::text),
                orNull(this::text),
                orNull(this::uuid),
                orNull(this::grade),
                orNull(this::day),
                orNull(this::instant),
                orNull(this::instant),
                orNull(this::time),
                truth(),
                orNull(this::truth),
                orNull(this::bytes),
                orNull(this::binary),
                set(this::text),
                set(this::number),
                set(this::grade),
                set(this::binary),
                orNull(() -> list(this::text)),
                orNull(() -> list(this::decimal)),
                orNull(() -> list(this::part)),
                orNull(() -> map(this::entry, this::number)),
                orNull(() -> map(this::grade, this::part)),
                orNull(this::part),
                Optional.ofNullable(orNull(this::text)),
                random.nextBoolean() ? OptionalInt.of(number()) : OptionalInt.empty(),
                orNull(this::label),
                orNull(this::label),
                orNull(this::dynamic));
    }

    /** A part; each of its attributes may be missing. */
    public Part part() {
        return part(DEPTH);
    }

    private Part part(int depth) {
        return new Part(
                orNull(this::text),
                orNull(this::number),
                orNull(this::decimal),
                orNull(this::truth),
                set(this::text),
                depth == 0 ? null : orNull(() -> list(() -> part(depth - 1))),
                orNull(() -> map(this::entry, this::text)));
    }

    private <V> @Nullable V orNull(Supplier<V> value) {
        return random.nextInt(7) == 0 ? null : value.get();
    }

    <E> Set<E> set(Supplier<E> element) {
        return new LinkedHashSet<>(list(element));
    }

    <E> List<E> list(Supplier<E> element) {
        List<E> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    <K, E> Map<K, E> map(Supplier<K> key, Supplier<E> value) {
        Map<K, E> map = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            map.put(key.get(), value.get());
        }
        return map;
    }

    <E> E one(List<E> of) {
        return of.get(random.nextInt(of.size()));
    }

    int number() {
        return random.nextInt(-2, 4);
    }

    long total() {
        return one(List.of(-1L, 0L, 1L, 2L, 1L << 40));
    }

    double ratio() {
        return one(List.of(-1.0, 0.0, 0.1, 0.5, 2.0, 1e20));
    }

    BigDecimal decimal() {
        return new BigDecimal(one(List.of("-2.5", "0", "0.10", "0.1", "1", "1.00", "2", "1E+3")));
    }

    BigInteger huge() {
        return one(List.of(BigInteger.ZERO, BigInteger.TWO, BigInteger.TEN.pow(25)));
    }

    String text() {
        return one(List.of("", "a", "ab", "b", "é", "😀", "a.b"));
    }

    /** The name of an entry of a map. */
    String entry() {
        return one(List.of("a", "b", "é", "a.b", "size", "[0]"));
    }

    UUID uuid() {
        return new UUID(0, random.nextInt(3));
    }

    Grade grade() {
        return one(List.of(Grade.values()));
    }

    LocalDate day() {
        return LocalDate.EPOCH.plusDays(random.nextInt(3));
    }

    Instant instant() {
        return NOON.plusSeconds(random.nextInt(3));
    }

    OffsetDateTime time() {
        return instant().atOffset(ZoneOffset.ofHours(random.nextInt(3)));
    }

    boolean truth() {
        return random.nextBoolean();
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    SdkBytes binary() {
        return SdkBytes.fromUtf8String(text());
    }

    Label label() {
        return new Label(text());
    }

    Object dynamic() {
        return switch (random.nextInt(6)) {
            case 0 -> text();
            case 1 -> decimal();
            case 2 -> truth();
            case 3 -> Set.of(text());
            case 4 -> list(this::text);
            default -> map(this::entry, this::decimal);
        };
    }
}
