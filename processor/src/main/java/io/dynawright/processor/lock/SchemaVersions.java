package io.dynawright.processor.lock;

import java.util.Optional;

/**
 * The versions of a table's items.
 *
 * @param current the one that is written
 * @param oldest the oldest one that is read
 * @param attribute where an item says which it has; empty if it does not, and all have version 1
 */
public record SchemaVersions(int current, int oldest, Optional<String> attribute) {

    /** Of a table that says nothing of versions. */
    public static final SchemaVersions NONE = new SchemaVersions(1, 1, Optional.empty());
}
