package io.dynawright.operation;

import io.dynawright.error.BatchFailedException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.Target;
import java.util.List;
import java.util.Optional;

/**
 * What a batch of puts wrote. Immutable.
 *
 * @param <T> the entity
 */
public final class PutItems<T> {

    private final Target target;
    private final List<T> written;
    private final List<T> unprocessed;
    private final List<T> superseded;
    private final BatchCost cost;
    private final Optional<DynawrightException> lastError;

    PutItems(Target target, List<T> written, List<T> unprocessed, List<T> superseded, BatchRun run) {
        this.target = target;
        this.written = List.copyOf(written);
        this.unprocessed = List.copyOf(unprocessed);
        this.superseded = List.copyOf(superseded);
        this.cost = run.cost();
        this.lastError = run.lastError();
    }

    /** The entities that were written, as they are stored, in the order in which they were given. */
    public List<T> written() {
        return written;
    }

    /**
     * The entities, as they were given, in their order, that DynamoDB did not write also after the last retry. If the
     * last of the attempts ended without an answer, they may have been written all the same.
     */
    public List<T> unprocessed() {
        return unprocessed;
    }

    /** The entities, as they were given, that were not written because a later one of the batch has the same key. */
    public List<T> superseded() {
        return superseded;
    }

    /**
     * The same, if nothing was left unprocessed.
     *
     * @throws BatchFailedException if entities were left unprocessed; it has them
     */
    public PutItems<T> orThrow() {
        if (!unprocessed.isEmpty()) {
            throw new BatchFailedException(
                    unprocessed, written.size() + unprocessed.size(), target, lastError.orElse(null));
        }
        return this;
    }

    /** What it took; for a batch of several operations, all of it. */
    public BatchCost cost() {
        return cost;
    }
}
