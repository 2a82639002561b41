package io.dynawright.schema;

import io.dynawright.codec.ItemWriter;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of one item. Generated, as {@code OrderKey}; immutable, with value equality.
 *
 * @param <T> the entity
 */
public interface EntityKey<T> {

    /** Writes the key's attributes. */
    void write(ItemWriter out);

    /**
     * A part of a key, which must be there.
     *
     * @throws InvalidRequestException if it is null
     */
    static <V> V required(String table, String attribute, @Nullable V value) {
        if (value == null) {
            throw absent(table, attribute);
        }
        return value;
    }

    /**
     * A part of a key that is a number. Trailing zeros are dropped, as DynamoDB drops them, so that keys are equal
     * here when they are one key there.
     *
     * @throws InvalidRequestException if it is null
     */
    static BigDecimal required(String table, String attribute, @Nullable BigDecimal value) {
        if (value == null) {
            throw absent(table, attribute);
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * For generated code: an item whose key is asked for, which must be there.
     *
     * @throws InvalidRequestException if it is null
     */
    static <T> T requiredItem(String table, @Nullable T item) {
        if (item == null) {
            throw new InvalidRequestException("The item is null", new Target("key", table, null, Map.of()));
        }
        return item;
    }

    private static InvalidRequestException absent(String table, String attribute) {
        return new InvalidRequestException(
                "Key attribute " + attribute + " is null", new Target("key", table, null, Map.of()));
    }
}
