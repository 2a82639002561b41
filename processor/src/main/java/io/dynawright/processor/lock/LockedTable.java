package io.dynawright.processor.lock;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A table.
 *
 * @param entity the qualified name of its class
 * @param indexes by their names
 * @param timeToLive the attribute by which DynamoDB deletes items
 * @param history what was stored under earlier schema versions, the oldest first
 */
public record LockedTable(
        String entity,
        LockedKey key,
        SortedMap<String, LockedIndex> indexes,
        LockedLayout layout,
        Optional<String> timeToLive,
        SchemaVersions versions,
        List<EarlierVersion> history) {

    /** Copies the collections. */
    public LockedTable {
        indexes = Sorted.copy(indexes);
        history = List.copyOf(history);
    }

    /** The same with this history. */
    LockedTable with(List<EarlierVersion> earlier) {
        return new LockedTable(entity, key, indexes, layout, timeToLive, versions, earlier);
    }
}
