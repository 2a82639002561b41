package io.dynawright.operation;

import io.dynawright.codec.StoredMoments;
import io.dynawright.error.InvalidEntityException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Violation;
import io.dynawright.expression.Comparator;
import io.dynawright.expression.Condition;
import io.dynawright.expression.Path;
import io.dynawright.expression.UpdateAction;
import io.dynawright.schema.Lifecycle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An entity that a unit of work has loaded.
 *
 * @param item its key
 * @param entity the entity in its present state
 * @param stored the item that it was read from
 * @param before the item that was written of the entity when it had just been read, which may have other forms of the
 *     same values and knows nothing of attributes that are none of the entity's
 * @param read the run that has read it, in whose time zone the entity is
 * @param <T> the entity
 */
record Tracked<T>(
        KeyedSubject<T> item,
        T entity,
        Map<String, AttributeValue> stored,
        Map<String, AttributeValue> before,
        OperationContext read) {

    static <T> Tracked<T> of(Subject<T> subject, T entity, Map<String, AttributeValue> stored, OperationContext read) {
        KeyedSubject<T> item = KeyedSubject.of(subject, Items.key(subject, entity));
        return new Tracked<>(item, entity, stored, Items.draft(subject, entity).in(subject, read), read);
    }

    /** The same item, with another state. */
    Tracked<T> with(T other) {
        return new Tracked<>(item, other, stored, before, read);
    }

    /** Writes what has changed of the entity; empty if nothing has. */
    Optional<TransactionAction> update(OperationContext context) {
        Map<String, AttributeValue> now = Items.draft(item.subject(), entity).in(item.subject(), read);
        sameKey(now);
        List<UpdateAction> actions = changes(now);
        if (actions.isEmpty()) {
            return Optional.empty();
        }
        List<Violation> violations = item.subject().schema().violations(entity).at(context.localNow());
        if (!violations.isEmpty()) {
            throw new InvalidEntityException(violations, item.target());
        }
        new UpdateChecks(item.subject(), item.encoded()).indexKeys(actions);
        Optional<VersionCheck> version =
                Options.located(() -> VersionCheck.of(item.subject().schema(), now), item::target);
        return Optional.of(new UpdateOperation<>(new UpdatePlan<>(
                item,
                actions,
                StoredMoments.NONE,
                version,
                unlessVersioned(
                        version,
                        actions.stream()
                                .map(action -> action.path().attribute())
                                .toList()),
                UpdatePlan.Missing.REFUSED,
                Returned.nothing(),
                UpdatePlan.Delivery.PLAIN)));
    }

    /** Deletes the item, if it is as it was loaded. */
    TransactionAction delete() {
        Optional<VersionCheck> version =
                Options.located(() -> VersionCheck.of(item.subject().schema(), before), item::target);
        return new DeleteOperation<>(item, Demands.of(version, unlessVersioned(version, known())));
    }

    /** The attributes whose change is one of the entity: where the item has an older form, those of that form too. */
    private Collection<String> known() {
        boolean isOlder =
                TodaysForm.of(item.subject()).filter(form -> !form.isOf(stored)).isPresent();
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(isOlder ? stored.keySet() : List.of());
        return names;
    }

    private void sameKey(Map<String, AttributeValue> now) {
        item.encoded().forEach((name, value) -> {
            if (!Items.areEqual(Map.of(name, value), only(name, now))) {
                throw new InvalidRequestException(
                        "Key attribute " + name + " of a loaded item was changed, which makes it another item:"
                                + " delete the one and insert the other",
                        item.target());
            }
        });
    }

    private List<UpdateAction> changes(Map<String, AttributeValue> now) {
        Lifecycle lifecycle = item.subject().schema().definition().lifecycle();
        List<String> stamped = Stream.of(lifecycle.version(), lifecycle.updatedAt())
                .flatMap(Optional::stream)
                .toList();
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        List<UpdateAction> actions = new ArrayList<>();
        for (String name : names) {
            if (!stamped.contains(name) && !Items.areEqual(only(name, before), only(name, now))) {
                Path path = Path.of(name);
                actions.add(
                        now.containsKey(name)
                                ? new UpdateAction.Set(path, now.get(name))
                                : new UpdateAction.Remove(path));
            }
        }
        return actions;
    }

    private static Map<String, AttributeValue> only(String name, Map<String, AttributeValue> item) {
        return item.containsKey(name) ? Map.of(name, item.get(name)) : Map.of();
    }

    /** Without a version, the attributes in question must be as they were loaded, so that no other write gets lost. */
    private Optional<Condition> unlessVersioned(Optional<VersionCheck> version, Collection<String> names) {
        return version.isPresent()
                ? Optional.empty()
                : Optional.of(Condition.allOf(names.stream().map(this::asLoaded).toList()));
    }

    private Condition asLoaded(String name) {
        Path path = Path.of(name);
        return stored.containsKey(name)
                ? new Condition.Compare(path, Comparator.EQ, stored.get(name))
                : new Condition.NotExists(path);
    }

    /** Without values. */
    @Override
    public String toString() {
        return "Tracked" + stored.keySet();
    }
}
