package io.dynawright.processor.lock;

import io.dynawright.processor.lock.Place.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what changed between the state that was committed and today's so that old items, or deployed tables, do not take
 * it. What is only new is no change.
 */
public final class Comparison {

    private final LockState is;
    private final List<LockChange> changes = new ArrayList<>();
    private final LayoutComparison layouts;

    private Comparison(LockState was, LockState is) {
        this.is = is;
        this.layouts = new LayoutComparison(was, is, changes::add);
    }

    /** The changes, table by table. What several tables share is compared once. */
    public static List<LockChange> compare(LockState was, LockState is) {
        Comparison comparison = new Comparison(was, is);
        was.tables().forEach(comparison::compare);
        return List.copyOf(comparison.changes);
    }

    private void compare(String name, LockedTable old) {
        LockedTable today = is.tables().get(name);
        if (today == null) {
            changes.add(missing(name, old));
            return;
        }
        Owner owner = Owner.table(name);
        if (!old.key().equals(today.key())) {
            changes.add(new LockChange.KeyChanged(new Place.Whole(owner), name, old.key(), today.key()));
        }
        new IndexComparison(name, changes::add).compare(old.indexes(), today.indexes());
        compare(owner, old.versions(), today.versions());
        if (today.versions().current() > old.versions().current()) {
            layouts.compareKeys(owner, old, today);
        } else {
            layouts.compare(owner, old.layout(), today.layout());
        }
    }

    private LockChange missing(String name, LockedTable old) {
        Optional<String> other = is.tables().entrySet().stream()
                .filter(entry -> entry.getValue().entity().equals(old.entity()))
                .map(Map.Entry::getKey)
                .findFirst();
        return other.<LockChange>map(
                        today -> new LockChange.TableRenamed(new Place.Whole(Owner.table(today)), name, today))
                .orElseGet(() -> new LockChange.TableGone(new Place.Nowhere(), name, old.entity()));
    }

    private void compare(Owner table, SchemaVersions old, SchemaVersions today) {
        boolean isElsewhere = old.attribute().isPresent() && !old.attribute().equals(today.attribute());
        if (today.current() < old.current() || isElsewhere) {
            changes.add(new LockChange.VersionsChanged(new Place.Whole(table), old, today));
        } else if (today.oldest() > old.oldest()) {
            changes.add(new LockChange.VersionsUnread(new Place.Whole(table), old.oldest(), today.oldest()));
        }
    }
}
