package io.dynawright.processor.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Carries what earlier schema versions stored from the committed state over to today's. */
public final class Histories {

    private Histories() {}

    /**
     * Today's state with the history of the committed one. A table whose version was raised since then has the committed
     * form in it as well; versions that are not read any more are left out.
     */
    public static LockState carryOver(LockState committed, LockState today) {
        Map<String, LockedTable> tables = new TreeMap<>();
        today.tables()
                .forEach((name, table) -> tables.put(
                        name,
                        Optional.ofNullable(committed.tables().get(name))
                                .map(old -> table.with(history(old, table.versions())))
                                .orElse(table)));
        return new LockState(tables, today.documents(), today.enums());
    }

    private static List<EarlierVersion> history(LockedTable old, SchemaVersions today) {
        List<EarlierVersion> history = new ArrayList<>(old.history());
        history.add(new EarlierVersion(old.versions().current(), old.layout()));
        history.removeIf(earlier -> earlier.version() >= today.current() || earlier.version() < today.oldest());
        return history;
    }
}
