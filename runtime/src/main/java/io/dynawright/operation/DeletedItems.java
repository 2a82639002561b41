package io.dynawright.operation;

import io.dynawright.error.BatchFailedException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.Target;
import io.dynawright.schema.EntityKey;
import java.util.List;
import java.util.Optional;

/**
 * What a batch deleted. Immutable.
 *
 * @param <T> the entity
 */
public final class DeletedItems<T> {

    private final Target target;
    private final List<EntityKey<T>> deleted;
    private final List<EntityKey<T>> unprocessed;
    private final BatchCost cost;
    private final Optional<DynawrightException> lastError;

    DeletedItems(Target target, List<EntityKey<T>> deleted, List<EntityKey<T>> unprocessed, BatchRun run) {
        this.target = target;
        this.deleted = deleted;
        this.unprocessed = unprocessed;
        this.cost = run.cost();
        this.lastError = run.lastError();
    }

    /** The keys, in their order and each once, of which there is no item now; whether there was one is not known. */
    public List<EntityKey<T>> deleted() {
        return deleted;
    }

    /**
     * The keys, in their order, that DynamoDB did not get to, also after the last retry. If the last of the attempts
     * ended without an answer, their items may be gone all the same.
     */
    public List<EntityKey<T>> unprocessed() {
        return unprocessed;
    }

    /**
     * The same, if nothing was left unprocessed.
     *
     * @throws BatchFailedException if keys were left unprocessed; it has them
     */
    public DeletedItems<T> orThrow() {
        if (!unprocessed.isEmpty()) {
            throw new BatchFailedException(
                    unprocessed, deleted.size() + unprocessed.size(), target, lastError.orElse(null));
        }
        return this;
    }

    /** What it took; for a batch of several operations, all of it. */
    public BatchCost cost() {
        return cost;
    }
}
