package io.dynawright.samples.conformance.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Classes of the enhanced client's, which both it and Dynawright read and write. */
class EnhancedMigrationTest {

    private static final int OBJECTS = 300;

    private static final long SEED = 20261121;

    private final Random random = new Random(SEED);
    private final RandomValues values = new RandomValues(random);

    @Test
    void beansAreStoredAsTheEnhancedClientStoresThem() throws Exception {
        TableSchema<LegacyOrder> enhanced = TableSchema.fromBean(LegacyOrder.class);
        for (int i = 0; i < OBJECTS; i++) {
            LegacyOrder order = values.bean(LegacyOrder.class);

            checkBothWays(enhanced, LegacyOrderSchema.INSTANCE, order, Set.of("customer", "number"));
        }
    }

    @Test
    void immutableObjectsAreStoredAsTheEnhancedClientStoresThem() throws Exception {
        TableSchema<LegacyCustomer> enhanced = TableSchema.fromImmutableClass(LegacyCustomer.class);
        for (int i = 0; i < OBJECTS; i++) {
            LegacyCustomer customer = LegacyCustomer.builder()
                    .id(random.nextLong())
                    .name(random.nextBoolean() ? null : "name " + random.nextInt())
                    .joinedAt((Instant) values.value(Instant.class, 0))
                    .setRoles(Set.of("role " + random.nextInt()))
                    .active(random.nextBoolean())
                    .build();

            checkBothWays(enhanced, LegacyCustomerSchema.INSTANCE, customer, Set.of("id"));
        }
    }

    private <T> void checkBothWays(TableSchema<T> theirs, TableSchema<T> ours, T object, Set<String> keys) {
        Map<String, AttributeValue> expected = theirs.itemToMap(object, true);
        Map<String, AttributeValue> written = ours.itemToMap(object, true);

        assertThat(selected(written, keys)).as("keys").isEqualTo(selected(expected, keys));
        assertThat(normal(written)).as("item").isEqualTo(normal(expected));
        assertThat(normal(theirs.itemToMap(ours.mapToItem(expected), true)))
                .as("read by Dynawright")
                .isEqualTo(normal(expected));
        assertThat(normal(theirs.itemToMap(theirs.mapToItem(written), true)))
                .as("read by the enhanced client")
                .isEqualTo(normal(expected));
    }

    private static Map<String, AttributeValue> selected(Map<String, AttributeValue> item, Set<String> names) {
        Map<String, AttributeValue> selected = new TreeMap<>(item);
        selected.keySet().retainAll(names);
        assertThat(selected).hasSameSizeAs(names);
        return selected;
    }

    /** The item with one text for each number, sets in one order, and without the nulls inside of nested values. */
    private static Map<String, AttributeValue> normal(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .filter(entry -> !Boolean.TRUE.equals(entry.getValue().nul()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> normal(entry.getValue())));
    }

    private static AttributeValue normal(AttributeValue value) {
        UnaryOperator<String> number =
                text -> new BigDecimal(text).stripTrailingZeros().toPlainString();
        return switch (value.type()) {
            case N -> AttributeValue.fromN(number.apply(value.n()));
            case SS -> AttributeValue.fromSs(new TreeSet<>(value.ss()).stream().toList());
            case NS ->
                AttributeValue.fromNs(value.ns().stream().map(number).sorted().toList());
            case L ->
                AttributeValue.fromL(
                        value.l().stream().map(EnhancedMigrationTest::normal).toList());
            case M -> AttributeValue.fromM(normal(value.m()));
            default -> value;
        };
    }
}
