package io.dynawright.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of stored texts is the order of time, for random times. */
class TextOrderTest {

    private static final int COUNT = 2000;
    private static final long FIRST_SECOND =
            Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void instantsAreSortedByTime() {
        assertSorted(InstantCodec.INSTANCE, () -> random.nextBoolean() ? anyInstant() : nearInstant());
    }

    private Instant anyInstant() {
        return Instant.ofEpochSecond(random.nextLong(FIRST_SECOND, LAST_SECOND + 1), random.nextInt(1_000_000_000));
    }

    /** Differs from others in its fraction only, whose digits would be dropped where they are zeros. */
    private Instant nearInstant() {
        return Instant.ofEpochSecond(0, random.nextInt(1000) * 1_000_000L);
    }

    @Test
    void datesAreSortedByTime() {
        long first = LocalDate.of(0, 1, 1).toEpochDay();
        long last = LocalDate.of(9999, 12, 31).toEpochDay();
        assertSorted(LocalDateCodec.INSTANCE, () -> LocalDate.ofEpochDay(random.nextLong(first, last + 1)));
    }

    private <T extends Comparable<? super T>> void assertSorted(Codec<T> codec, Supplier<T> times) {
        List<T> sorted = Stream.generate(times).limit(COUNT).sorted().toList();
        assertThat(sorted.stream()
                        .map(time -> AttributeValues.encode("a", time, codec).s()))
                .as("texts of times made with seed %d", seed)
                .isSorted();
    }
}
