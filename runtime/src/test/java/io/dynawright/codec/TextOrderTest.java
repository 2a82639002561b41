package io.dynawright.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.codec.KeyOrders.KeyOrder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The order in which DynamoDB sorts stored keys is the documented order of the Java values, for random ones. */
class TextOrderTest {

    private static final int COUNT = 2000;

    /** Periods have no order. */
    private static final List<Class<?>> WITHOUT_ORDER = List.of(PeriodCodec.class);

    static List<KeyOrder<?>> orders() {
        return KeyOrders.all();
    }

    @Test
    void everyTypeThatCanBeAKeyHasAnOrder() {
        List<Class<?>> keyable = RuntimeCodecs.classes().stream()
                .filter(TextOrderTest::canBeKey)
                .filter(codec -> !WITHOUT_ORDER.contains(codec))
                .toList();
        assertThat(orders())
                .extracting(order -> (Object) order.codec().getClass())
                .filteredOn(codec -> codec != EnumCodec.class)
                .containsExactlyInAnyOrderElementsOf(keyable);
    }

    private static boolean canBeKey(Class<?> codec) {
        return TextCodec.class.isAssignableFrom(codec)
                || NumberCodec.class.isAssignableFrom(codec)
                || BinaryCodec.class.isAssignableFrom(codec);
    }

    @ParameterizedTest
    @MethodSource("orders")
    <T> void storedKeysAreSortedAsJavaValues(KeyOrder<T> order) {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<T> sorted = Stream.generate(() -> order.values().apply(random))
                .limit(COUNT)
                .sorted(order.order())
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            T before = sorted.get(i - 1);
            T after = sorted.get(i);
            assertThat(compare(encode(before, order), encode(after, order)))
                    .as("order of what is stored of %s and %s, made with seed %d", before, after, seed)
                    .isEqualTo(Integer.signum(order.order().compare(before, after)));
        }
    }

    @Test
    void periodsAreNotSorted() {
        assertThat(compare(
                        AttributeValues.encode("a", Period.ofDays(9), PeriodCodec.INSTANCE),
                        AttributeValues.encode("a", Period.ofDays(10), PeriodCodec.INSTANCE)))
                .isEqualTo(1);
    }

    private static <T> AttributeValue encode(T value, KeyOrder<T> order) {
        return AttributeValues.encode("a", value, order.codec());
    }

    /** As DynamoDB sorts: strings by the bytes of UTF-8, numbers by value, binary by unsigned bytes. */
    private static int compare(AttributeValue left, AttributeValue right) {
        return Integer.signum(
                switch (left.type()) {
                    case S ->
                        Arrays.compareUnsigned(
                                left.s().getBytes(StandardCharsets.UTF_8),
                                right.s().getBytes(StandardCharsets.UTF_8));
                    case N -> new BigDecimal(left.n()).compareTo(new BigDecimal(right.n()));
                    case B ->
                        Arrays.compareUnsigned(left.b().asByteArray(), right.b().asByteArray());
                    default -> throw new AssertionError(left.type());
                });
    }
}
