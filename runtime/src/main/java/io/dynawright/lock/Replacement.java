package io.dynawright.lock;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether one lock may take the place of another. What was stored under earlier schema versions is only in there: a lock that
 * was made without knowledge of it must not replace it.
 */
final class Replacement {

    private static final String FORMAT = "format";
    private static final String TABLES = "tables";
    private static final String SCHEMA_VERSION = "schemaVersion";
    private static final String HISTORY = "history";

    private Replacement() {}

    /** Checks that nothing is lost. */
    static void check(LockText committed, LockText next) throws LockException {
        if (committed.content().path(FORMAT).asInt()
                > next.content().path(FORMAT).asInt()) {
            throw new LockException("The lock was written by a newer version of Dynawright. Use that.");
        }
        for (Map.Entry<String, JsonNode> table : next.content().path(TABLES).properties()) {
            SortedSet<Integer> lost = kept(committed.content().path(TABLES).path(table.getKey()), table.getValue());
            lost.removeAll(history(table.getValue()));
            if (!lost.isEmpty()) {
                throw new LockException("What was stored under schema version " + lost.first() + " of the table "
                        + table.getKey() + " would be lost. Compile first, with -Adynawright.lock and this lock.");
            }
        }
    }

    /** The versions of which the next lock has to tell: those that are read, without today's. */
    private static SortedSet<Integer> kept(JsonNode committed, JsonNode next) {
        SortedSet<Integer> versions = history(committed);
        if (!committed.isMissingNode()) {
            versions.add(committed.path(SCHEMA_VERSION).path("current").asInt(1));
        }
        JsonNode today = next.path(SCHEMA_VERSION);
        versions.removeIf(version -> version >= today.path("current").asInt(1)
                || version < today.path("oldest").asInt(1));
        return versions;
    }

    private static SortedSet<Integer> history(JsonNode table) {
        SortedSet<Integer> versions = new TreeSet<>();
        table.path(HISTORY)
                .forEach(earlier -> versions.add(earlier.path("version").asInt()));
        return versions;
    }
}
