package io.dynawright.processor.lock;

import io.dynawright.processor.lock.LockChange.Before;
import io.dynawright.processor.lock.LockedAttribute.Presence;
import io.dynawright.processor.lock.LockedLayout.OneClass;
import io.dynawright.processor.lock.LockedLayout.Others;
import io.dynawright.processor.lock.Place.Owner;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compares the attributes of one class. */
record AttributeComparison(Owner owner, TypeComparison types, Consumer<LockChange> changes) {

    void compare(OneClass was, OneClass is) {
        Map<String, LockedAttribute> added = new TreeMap<>(is.attributes());
        Map<String, LockedAttribute> gone = new TreeMap<>();
        was.attributes().forEach((name, old) -> {
            Optional<Map.Entry<String, LockedAttribute>> reader = reader(name, is);
            reader.ifPresentOrElse(
                    found -> compare(old, found.getKey(), found.getValue(), is), () -> gone.put(name, old));
            reader.ifPresent(found -> added.remove(found.getKey()));
        });
        gone.forEach((name, old) -> explain(name, old, added, is.others()));
        added.forEach((name, today) -> checkNew(name, today, was));
    }

    /** Today's attribute that reads what is stored under this name: the one that has it, or else that had it before. */
    private static Optional<Map.Entry<String, LockedAttribute>> reader(String name, OneClass today) {
        return Stream.<Predicate<Map.Entry<String, LockedAttribute>>>of(
                        attribute -> attribute.getKey().equals(name),
                        attribute -> attribute.getValue().formerly().contains(name))
                .flatMap(reads -> today.attributes().entrySet().stream().filter(reads))
                .findFirst();
    }

    private void compare(LockedAttribute old, String name, LockedAttribute today, OneClass is) {
        Place.Attribute place = new Place.Attribute(owner, name);
        old.formerly().stream()
                .filter(former -> reader(former, is).isEmpty())
                .forEach(former -> changes.accept(new LockChange.AttributeRenamed(place, former, name)));
        boolean isNeverRead = old.presence() == Presence.DERIVED && today.presence() == Presence.DERIVED;
        if (!isNeverRead && !types.reads(place, today.type(), old.type())) {
            changes.accept(new LockChange.TypeChanged(place, name, old.type(), today.type()));
        }
        if (today.presence() == Presence.REQUIRED && old.presence() != Presence.REQUIRED) {
            changes.accept(new LockChange.AttributeRequired(place, name, Before.OPTIONAL));
        }
    }

    /** What is gone while another of its kind came was probably renamed; that other one is no addition then. */
    private void explain(String name, LockedAttribute old, Map<String, LockedAttribute> added, Others others) {
        if (old.presence() == Presence.DERIVED) {
            return;
        }
        Optional<String> renamed = successor(old, added);
        if (renamed.isPresent()) {
            added.remove(renamed.get());
            changes.accept(
                    new LockChange.AttributeRenamed(new Place.Attribute(owner, renamed.get()), name, renamed.get()));
        } else if (others == Others.ERASED) {
            changes.accept(new LockChange.AttributeGone(new Place.Whole(owner), name));
        }
    }

    private static Optional<String> successor(LockedAttribute old, Map<String, LockedAttribute> added) {
        Optional<String> sameMember = added.entrySet().stream()
                .filter(attribute -> attribute.getValue().member().equals(old.member()))
                .map(Map.Entry::getKey)
                .findFirst();
        return sameMember.or(() -> added.entrySet().stream()
                .filter(attribute -> attribute.getValue().type().equals(old.type())
                        && attribute.getValue().presence() != Presence.DERIVED)
                .map(Map.Entry::getKey)
                .findFirst());
    }

    /** A flattened member that is new as a whole is null where nothing of it is stored. */
    private void checkNew(String name, LockedAttribute today, OneClass was) {
        boolean isOfNewMember = !today.flattened().isEmpty()
                && was.attributes().values().stream()
                        .noneMatch(old -> old.flattened().equals(today.flattened()));
        if (today.presence() == Presence.REQUIRED && !isOfNewMember) {
            changes.accept(new LockChange.AttributeRequired(new Place.Attribute(owner, name), name, Before.ABSENT));
        }
    }
}
