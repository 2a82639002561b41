package io.dynawright.processor.lock;

import java.util.Map;
import java.util.SortedMap;

/**
 * What a module stores: what the lock holds.
 *
 * @param tables by their names
 * @param documents by the names of their classes
 * @param enums by their names; those whose texts only the program knows are left out
 */
public record LockState(
        SortedMap<String, LockedTable> tables,
        SortedMap<String, LockedLayout> documents,
        SortedMap<String, LockedEnum> enums) {

    /** Copies the maps. */
    public LockState {
        tables = Sorted.copy(tables);
        documents = Sorted.copy(documents);
        enums = Sorted.copy(enums);
    }

    /** Copies the maps. */
    public LockState(
            Map<String, LockedTable> tables, Map<String, LockedLayout> documents, Map<String, LockedEnum> enums) {
        this(Sorted.copy(tables), Sorted.copy(documents), Sorted.copy(enums));
    }
}
