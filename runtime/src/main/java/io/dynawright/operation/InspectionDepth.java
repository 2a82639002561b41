package io.dynawright.operation;

import io.dynawright.schema.TableDefinition;

/** How much is asked about tables, beside how they are. */
enum InspectionDepth {
    /** The time to live of those that declare one. */
    DECLARED_TIME_TO_LIVE,
    /** The time to live of all. */
    EVERY_TIME_TO_LIVE,
    /** The time to live, backups and tags of all. */
    ALL_SETTINGS;

    boolean includesTimeToLive(TableDefinition table) {
        return this != DECLARED_TIME_TO_LIVE || table.lifecycle().timeToLive().isPresent();
    }
}
