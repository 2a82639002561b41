package io.dynawright.samples.benchmarks.contender;

import org.jspecify.annotations.Nullable;

/**
 * Which item of a table.
 *
 * @param sort the value of the sort key, or null where the table has none
 */
public record ItemId(String partition, @Nullable String sort) {
    /** Returns the id of an item in a table without sort key. */
    public static ItemId of(String partition) {
        return new ItemId(partition, null);
    }
}
