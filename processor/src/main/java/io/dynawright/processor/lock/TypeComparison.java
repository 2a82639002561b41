package io.dynawright.processor.lock;

import io.dynawright.processor.lock.LockedEnum.Unknown;
import io.dynawright.processor.lock.LockedType.DocumentMap;
import io.dynawright.processor.lock.LockedType.Elements;
import io.dynawright.processor.lock.LockedType.Encrypted;
import io.dynawright.processor.lock.LockedType.Entries;
import io.dynawright.processor.lock.LockedType.EnumText;
import io.dynawright.processor.lock.LockedType.Value;
import io.dynawright.processor.lock.Place.Owner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Compares how values are stored, in depth. Enums and documents are compared where they are met first. */
final class TypeComparison {

    private final LockState was;
    private final LockState is;
    private final LayoutComparison layouts;
    private final Consumer<LockChange> changes;

    /** What was compared already: the name of today and that of then. */
    private final Set<String> compared = new TreeSet<>();

    TypeComparison(LockState was, LockState is, LayoutComparison layouts, Consumer<LockChange> changes) {
        this.was = was;
        this.is = is;
        this.layouts = layouts;
        this.changes = changes;
    }

    /**
     * Whether today's type reads what was stored as the other. What is different inside of documents and enums is told
     * apart from that.
     */
    boolean reads(Place.Attribute place, LockedType today, LockedType old) {
        if (today instanceof EnumText constants && old instanceof EnumText others) {
            compareEnums(place, constants.name(), others.name());
            return true;
        }
        if (today instanceof DocumentMap document && old instanceof DocumentMap other) {
            compareDocuments(document.name(), other.name());
            return true;
        }
        if (today instanceof Elements elements && old instanceof Elements others) {
            return elements.stored() == others.stored() && reads(place, elements.element(), others.element());
        }
        if (today instanceof Entries entries && old instanceof Entries others) {
            return reads(place, entries.key(), others.key()) && reads(place, entries.value(), others.value());
        }
        if (today instanceof Encrypted envelope && old instanceof Encrypted other) {
            return reads(place, envelope.content(), other.content());
        }
        return today instanceof Value value && !(old instanceof Encrypted) && Forms.reads(value, old);
    }

    private void compareDocuments(String today, String old) {
        if (isNew(today, old)
                && is.documents().containsKey(today)
                && was.documents().containsKey(old)) {
            layouts.compare(
                    Owner.document(today),
                    was.documents().get(old),
                    is.documents().get(today));
        }
    }

    private boolean isNew(String today, String old) {
        return compared.add(today + " " + old);
    }

    private void compareEnums(Place.Attribute place, String name, String oldName) {
        LockedEnum today = is.enums().get(name);
        LockedEnum old = was.enums().get(oldName);
        if (today == null || old == null || !isNew(name, oldName)) {
            return;
        }
        List<String> added =
                today.texts().stream().filter(text -> !old.reads(text)).toList();
        boolean isRenamed = !added.isEmpty();
        if (today.unknown() == Unknown.DEFAULTED && !isRenamed) {
            return;
        }
        Set<String> unread = new TreeSet<>(old.texts());
        unread.addAll(old.formerly());
        unread.removeIf(today::reads);
        unread.forEach(text -> changes.accept(new LockChange.TextGone(place, place.name(), name, text, added)));
    }
}
