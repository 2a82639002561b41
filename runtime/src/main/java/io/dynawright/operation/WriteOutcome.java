package io.dynawright.operation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of a write that was only tried: it was made, or a stored item stood in its way, which then is here.
 * Everything else that can go wrong is an exception, as it is for other writes.
 *
 * <pre>{@code
 * WriteOutcome<Order> outcome = orders.tryUpdate("c-1", "o-1", u -> u
 *     .status().set(SHIPPED)
 *     .onlyIf(it -> it.status().eq(PAID)));
 * if (outcome instanceof Rejected<Order> rejected) {
 *     log.info("not shipped: {}", rejected.failedConditions());    // [status = ?]
 * }
 * }</pre>
 *
 * <p>The four cases are all there are, so that from Java 21 on a {@code switch} over them needs no default; {@link #fold}
 * does the same in Java 17.
 *
 * @param <T> the entity
 */
public sealed interface WriteOutcome<T> {

    /**
     * The write was made.
     *
     * @param item the item as it is stored; for a delete the item that was deleted, or empty if there was none
     */
    record Written<T>(Optional<T> item) implements WriteOutcome<T> {}

    /**
     * An insert found an item with its key.
     *
     * @param current that item
     */
    record AlreadyExists<T>(T current) implements WriteOutcome<T> {}

    /**
     * The stored item has another version than the one that was expected.
     *
     * @param current the item that is there; empty if there is none any more
     */
    record Stale<T>(Optional<T> current) implements WriteOutcome<T> {}

    /**
     * A condition does not hold. Of an update of what is not there the failed condition is that it exists.
     *
     * @param current the item that is there; empty if there is none
     * @param failedConditions the conditions, of all those joined by {@code and}, that do not hold for that item, in
     *     their order. What {@code or} joins is one of them, and so is a raw condition, which can only be named where no
     *     other is known to have failed.
     */
    record Rejected<T>(Optional<T> current, List<FailedCondition> failedConditions) implements WriteOutcome<T> {

        /** Copies the list. */
        public Rejected {
            failedConditions = List.copyOf(failedConditions);
        }
    }

    /** Whether the write was made. */
    default boolean isWritten() {
        return this instanceof Written;
    }

    /**
     * What was written, as {@link Written#item} says.
     *
     * @param error makes an exception of any other outcome
     */
    default <X extends Throwable> Optional<T> orElseThrow(Function<? super WriteOutcome<T>, ? extends X> error)
            throws X {
        if (this instanceof Written<T> written) {
            return written.item();
        }
        throw error.apply(this);
    }

    /** What the function for this outcome makes of it. */
    default <R extends @Nullable Object> R fold(
            Function<? super Written<T>, ? extends R> written,
            Function<? super AlreadyExists<T>, ? extends R> alreadyExists,
            Function<? super Stale<T>, ? extends R> stale,
            Function<? super Rejected<T>, ? extends R> rejected) {
        if (this instanceof Written<T> outcome) {
            return written.apply(outcome);
        } else if (this instanceof AlreadyExists<T> outcome) {
            return alreadyExists.apply(outcome);
        } else if (this instanceof Stale<T> outcome) {
            return stale.apply(outcome);
        } else {
            return rejected.apply((Rejected<T>) this);
        }
    }
}
