package io.dynawright.operation;

import io.dynawright.error.BatchFailedException;
import io.dynawright.error.DynawrightException;
import io.dynawright.schema.EntityKey;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a batch of reads found. Immutable.
 *
 * <pre>{@code
 * for (Order order : orders.findAll(keys).orThrow()) { … }
 * }</pre>
 *
 * @param <T> the entity
 */
public final class FoundItems<T> implements Iterable<T> {

    private final Subject<T> subject;
    private final String table;
    private final Map<ItemKey, T> found;
    private final List<EntityKey<T>> missing;
    private final List<EntityKey<T>> unprocessed;
    private final BatchCost cost;
    private final Optional<DynawrightException> lastError;

    FoundItems(
            Subject<T> subject,
            String table,
            Map<ItemKey, T> found,
            List<EntityKey<T>> missing,
            List<EntityKey<T>> unprocessed,
            BatchRun run) {
        this.subject = subject;
        this.table = table;
        this.found = found;
        this.missing = List.copyOf(missing);
        this.unprocessed = List.copyOf(unprocessed);
        this.cost = run.cost();
        this.lastError = run.lastError();
    }

    /** The items that there are, in the order of their keys, each once. The list cannot be changed. */
    public List<T> list() {
        return List.copyOf(found.values());
    }

    /** The same one after the other. The iterator does not remove. */
    @Override
    public Iterator<T> iterator() {
        return Collections.unmodifiableCollection(found.values()).iterator();
    }

    /** The same as a stream. */
    public Stream<T> stream() {
        return found.values().stream();
    }

    /**
     * The item with this key; empty if it was not asked for, does not exist, or was left unprocessed.
     *
     * @throws io.dynawright.error.InvalidRequestException if the key is null
     */
    public Optional<T> get(EntityKey<T> key) {
        KeyedSubject<T> keyed = KeyedSubject.of(subject, key);
        return Optional.ofNullable(found.get(ItemKey.of(table, keyed.encoded())));
    }

    /** The keys of which there is no item, in their order. */
    public List<EntityKey<T>> missing() {
        return missing;
    }

    /** The keys that DynamoDB did not get to, also after the last retry, in their order. There may be items with them. */
    public List<EntityKey<T>> unprocessed() {
        return unprocessed;
    }

    /**
     * The same, if DynamoDB got to all keys.
     *
     * @throws BatchFailedException if keys were left unprocessed
     */
    public FoundItems<T> orThrow() {
        if (!unprocessed.isEmpty()) {
            int total = found.size() + missing.size() + unprocessed.size();
            throw new BatchFailedException(unprocessed, total, subject.target(), lastError.orElse(null));
        }
        return this;
    }

    /** What it took; for a batch of several tables, all of it. */
    public BatchCost cost() {
        return cost;
    }
}
