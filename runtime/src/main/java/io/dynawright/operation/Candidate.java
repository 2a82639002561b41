package io.dynawright.operation;

import io.dynawright.schema.IndexInfo;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.KeySchema;
import io.dynawright.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a query can go to: a table, or one of its indexes.
 *
 * @param index the index; empty for the table itself
 */
record Candidate(TableDefinition table, Optional<IndexInfo> index) {

    /** Where a query goes, from the first choice to the last: the least is between it and the items. */
    enum Kind {
        TABLE,
        LOCAL,
        GLOBAL
    }

    /** The table, then its indexes, as they are declared. */
    static List<Candidate> of(TableDefinition table) {
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(table, Optional.empty()));
        table.indexes().forEach(index -> candidates.add(new Candidate(table, Optional.of(index))));
        return candidates;
    }

    Kind kind() {
        return index.map(each -> each instanceof IndexInfo.Local ? Kind.LOCAL : Kind.GLOBAL)
                .orElse(Kind.TABLE);
    }

    KeySchema key() {
        return index.map(IndexInfo::key).orElseGet(table::key);
    }

    /** Whether it has all of every item that is in it. */
    boolean holdsWholeItems() {
        return projection() instanceof IndexProjection.All;
    }

    /** Whether it has this attribute of every item that is in it. */
    boolean holds(String attribute) {
        return holdsWholeItems()
                || key().attributes().contains(attribute)
                || table.key().attributes().contains(attribute)
                || (projection() instanceof IndexProjection.Include include
                        && include.attributes().contains(attribute));
    }

    private IndexProjection projection() {
        return index.map(IndexInfo::projection).orElseGet(IndexProjection.All::new);
    }

    /** Whether every item of the table has this attribute, so that none is missing here for want of it. */
    boolean isEverywhere(String attribute) {
        return table.key().attributes().contains(attribute);
    }

    /** The index's name, or empty for the table; no index has an empty name. */
    String name() {
        return index.map(IndexInfo::name).orElse("");
    }

    /** How messages call it. */
    String text() {
        return switch (kind()) {
            case TABLE -> "the table";
            case LOCAL -> "local index " + name();
            case GLOBAL -> "index " + name();
        };
    }
}
