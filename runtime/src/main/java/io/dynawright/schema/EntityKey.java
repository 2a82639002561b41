package io.dynawright.schema;

import io.dynawright.codec.ItemWriter;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
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
            throw new InvalidRequestException(
                    "Key attribute " + attribute + " is null", new Target("key", table, null, Map.of()));
        }
        return value;
    }
}
