package io.dynawright.processor.lock;

import io.dynawright.processor.lock.LockedLayout.OneClass;
import io.dynawright.processor.lock.LockedLayout.Variant;
import io.dynawright.processor.lock.LockedLayout.Variants;
import io.dynawright.processor.lock.Place.Owner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compares what items and documents hold. */
final class LayoutComparison {

    private final Consumer<LockChange> changes;
    private final TypeComparison types;

    LayoutComparison(LockState was, LockState is, Consumer<LockChange> changes) {
        this.changes = changes;
        this.types = new TypeComparison(was, is, this, changes);
    }

    /** Compares all of it. */
    void compare(Owner owner, LockedLayout was, LockedLayout is) {
        if (was instanceof OneClass old && is instanceof OneClass today) {
            new AttributeComparison(owner, types, changes).compare(old, today);
        } else if (was instanceof Variants old
                && is instanceof Variants today
                && old.discriminator().equals(today.discriminator())) {
            old.variants().forEach((value, variant) -> compare(owner, value, variant, old, today));
        } else {
            changes.accept(
                    new LockChange.DiscriminatorChanged(new Place.Whole(owner), discriminator(was), discriminator(is)));
        }
    }

    private static Optional<String> discriminator(LockedLayout layout) {
        return layout instanceof Variants variants ? Optional.of(variants.discriminator()) : Optional.empty();
    }

    private void compare(Owner owner, String value, Variant old, Variants was, Variants is) {
        Optional<Map.Entry<String, Variant>> reader = reader(value, is);
        reader.ifPresent(found -> compare(
                owner.of(found.getKey()), old.content(), found.getValue().content()));
        Set<String> unread = new TreeSet<>(old.formerly());
        unread.add(value);
        unread.removeIf(text -> reader(text, is).isPresent());
        List<String> added = is.variants().keySet().stream()
                .filter(text -> reader(text, was).isEmpty())
                .toList();
        Owner place = reader.map(found -> owner.of(found.getKey())).orElse(owner);
        unread.forEach(text -> changes.accept(
                new LockChange.VariantGone(new Place.Whole(place), is.discriminator(), text, old.type(), added)));
    }

    /** The class that this value stands for: the one that has it, or else that had it before. */
    private static Optional<Map.Entry<String, Variant>> reader(String value, Variants variants) {
        return Stream.<Predicate<Map.Entry<String, Variant>>>of(
                        variant -> variant.getKey().equals(value),
                        variant -> variant.getValue().formerly().contains(value))
                .flatMap(reads -> variants.variants().entrySet().stream().filter(reads))
                .findFirst();
    }

    /** Compares the attributes of the key alone: no upcaster changes those. */
    void compareKeys(Owner owner, LockedTable was, LockedTable is) {
        OneClass old = keys(was);
        OneClass today = keys(is);
        if (old.attributes().keySet().equals(today.attributes().keySet())) {
            new AttributeComparison(owner, types, changes).compare(old, today);
        }
    }

    /** The attributes of the key; of several classes those of the first, as all agree about them. */
    private static OneClass keys(LockedTable table) {
        OneClass content = table.layout() instanceof Variants variants
                ? variants.variants().values().stream()
                        .map(Variant::content)
                        .findFirst()
                        .orElseThrow()
                : (OneClass) table.layout();
        Map<String, LockedAttribute> keys = new TreeMap<>(content.attributes());
        keys.keySet().removeIf(name -> !table.key().has(name));
        return new OneClass(Sorted.copy(keys), content.others());
    }
}
