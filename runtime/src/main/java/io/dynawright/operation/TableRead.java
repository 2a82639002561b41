package io.dynawright.operation;

import io.dynawright.expression.Path;
import io.dynawright.schema.KeySchema;
import java.util.List;

/**
 * How a batch reads one table.
 *
 * @param key the table's key
 * @param projected what is fetched of each item, its key included; empty for all of it
 */
record TableRead(KeySchema key, List<Path> projected, Consistency consistency) {

    /** For two that want whole items of one table: what reads consistently for one does so for the other. */
    TableRead and(TableRead other) {
        return consistency == Consistency.STRONG ? this : other;
    }
}
