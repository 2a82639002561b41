package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.schema.EntitySchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a unit of work has loaded, and what it is to write. Thread-safe: loads may come back on any thread. */
final class WorkingSet {

    private static final int MAX_WRITES = 100;

    private final OperationContext context;
    private final Lock lock = new ReentrantLock();
    private final Map<ItemKey, Tracked<?>> loaded = new LinkedHashMap<>();
    private final Map<ItemKey, TransactionAction> deleted = new LinkedHashMap<>();
    private final List<TransactionAction> added = new ArrayList<>();
    private Phase phase = Phase.WORKING;

    WorkingSet(OperationContext context) {
        this.context = context;
    }

    private enum Phase {
        WORKING,
        OVER
    }

    /** Which item is loaded. */
    ItemKey place(LoadOperation<?> load) {
        return working(() -> {
            var request = load.toRequest(context);
            return ItemKey.of(request.tableName(), request.key());
        });
    }

    /** Whether it need not be asked for: it was loaded, or deleted. */
    boolean knows(ItemKey place) {
        return working(() -> deleted.containsKey(place) || loaded.containsKey(place));
    }

    /** The entity in its present state; empty if it was deleted, or is not known. */
    <T> Optional<T> entity(ItemKey place, EntitySchema<?> schema) {
        return working(() -> {
            Tracked<?> known = deleted.containsKey(place) ? null : loaded.get(place);
            return known == null
                    ? Optional.empty()
                    : Optional.of(WorkingSet.<T>known(known, schema).entity());
        });
    }

    /** Keeps what was found; if another load of the item was faster, what that one found stays, and is given. */
    <T> Optional<T> keep(ItemKey place, EntitySchema<?> schema, Optional<Tracked<T>> found) {
        return working(() -> {
            found.ifPresent(item -> loaded.putIfAbsent(place, item));
            return entity(place, schema);
        });
    }

    <T> void save(EntitySchema<T> schema, T entity) {
        working(() -> {
            ItemKey place = place(schema, entity);
            Tracked<?> known = loaded.get(place);
            if (known == null) {
                return added.add(PutOperation.of(schema, entity));
            }
            loaded.put(place, WorkingSet.<T>known(known, schema).with(entity));
            return deleted.remove(place);
        });
    }

    <T> InsertOperation<T> insert(EntitySchema<T> schema, T entity) {
        return working(() -> {
            InsertOperation<T> insert = InsertOperation.of(schema, entity);
            added.add(insert);
            return insert;
        });
    }

    <T> void delete(EntitySchema<T> schema, T entity) {
        working(() -> {
            ItemKey place = place(schema, entity);
            Tracked<?> known = loaded.get(place);
            return known == null
                    ? added.add(DeleteOperation.ofItem(schema, entity))
                    : deleted.put(place, known.delete());
        });
    }

    void add(@Nullable TransactionAction action) {
        working(() -> {
            if (action == null) {
                throw new InvalidRequestException("An action of the unit of work is null");
            }
            return added.add(action);
        });
    }

    /** Takes nothing more. */
    void close() {
        lock.lock();
        try {
            phase = Phase.OVER;
        } finally {
            lock.unlock();
        }
    }

    /** The transaction that writes everything; empty if there is nothing to write. */
    Optional<TransactionOperation> writes() {
        lock.lock();
        try {
            List<TransactionAction> actions = actions();
            if (actions.size() > MAX_WRITES) {
                throw new InvalidRequestException(
                        "The unit of work has " + actions.size()
                                + " writes, and one transaction takes at most " + MAX_WRITES
                                + "; it is not split, since a part could then be written without the rest. Nothing was written");
            }
            return actions.isEmpty() ? Optional.empty() : Optional.of(TransactionOperation.of(actions));
        } finally {
            lock.unlock();
        }
    }

    private List<TransactionAction> actions() {
        List<TransactionAction> actions = new ArrayList<>();
        loaded.forEach((place, item) -> {
            if (deleted.containsKey(place)) {
                actions.add(deleted.get(place));
            } else {
                item.update(context).ifPresent(actions::add);
            }
        });
        actions.addAll(added);
        return actions;
    }

    private <R extends @Nullable Object> R working(Supplier<R> action) {
        lock.lock();
        try {
            if (phase == Phase.OVER) {
                throw new InvalidRequestException("The unit of work is over: its function has returned");
            }
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    private <T> ItemKey place(EntitySchema<T> schema, T entity) {
        Subject<T> subject = Subject.of("save", schema);
        Items.present(subject, entity);
        return ItemKey.of(
                context.tableName(schema.tableName()),
                schema.definition().key().attributes(),
                Items.draft(subject, entity).attributes());
    }

    @SuppressWarnings("unchecked") // A schema is of one entity.
    private static <T> Tracked<T> known(Tracked<?> known, EntitySchema<?> schema) {
        if (known.item().subject().schema() != schema) {
            throw new InvalidRequestException(
                    "The item was loaded as another entity, "
                            + known.item().subject().schema().entity().getName(),
                    known.item().target());
        }
        return (Tracked<T>) known;
    }
}
