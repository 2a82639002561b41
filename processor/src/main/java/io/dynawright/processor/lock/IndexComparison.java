package io.dynawright.processor.lock;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Compares the indexes of a table. A global one can come and go, and be nothing else meanwhile; local ones are made with
 * their table.
 */
record IndexComparison(String table, Consumer<LockChange> changes) {

    void compare(Map<String, LockedIndex> was, Map<String, LockedIndex> is) {
        TreeSet<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        names.forEach(name -> compare(name, Optional.ofNullable(was.get(name)), Optional.ofNullable(is.get(name))));
    }

    private void compare(String name, Optional<LockedIndex> was, Optional<LockedIndex> is) {
        if (was.equals(is)) {
            return;
        }
        Place place = new Place.Index(table, name);
        if (isLocal(was) || isLocal(is)) {
            changes.accept(new LockChange.LocalIndexChanged(place, name, was, is));
        } else if (was.isPresent() && is.isPresent()) {
            changes.accept(new LockChange.IndexChanged(place, name, was.get(), is.get()));
        }
    }

    private static boolean isLocal(Optional<LockedIndex> index) {
        return index.filter(found -> found.kind() == LockedIndex.Kind.LOCAL).isPresent();
    }
}
