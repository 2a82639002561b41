package io.dynawright.error;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What became of one action of a transaction that was cancelled. Where the action failed, it has the exception with which
 * the operation alone would have failed.
 *
 * <pre>{@code
 * if (e.reason(insert) instanceof CancellationReason.AlreadyExists<Order> taken) {
 *     Optional<Order> current = taken.current();
 * }
 * }</pre>
 *
 * @param <T> what the item that was there is read as: the entity; nothing for an update that gives back nothing
 */
public sealed interface CancellationReason<T extends @Nullable Object> {

    /** Nothing was wrong with this action; it was not made because of others. */
    record None<T extends @Nullable Object>() implements CancellationReason<T> {}

    /** The action could not be made. */
    sealed interface Failed<T extends @Nullable Object> extends CancellationReason<T> {

        /** What the operation alone would have failed with. */
        DynawrightException error();
    }

    /** What was stored forbade it. */
    sealed interface Refused<T extends @Nullable Object> extends Failed<T> {

        @Override
        ConditionException error();

        /** Reads the item that was there. */
        Supplier<Optional<T>> stored();

        /**
         * The item that was there; empty if there was none. An update that gives back nothing tells it by {@code
         * error().current(Order.class)} alone.
         *
         * @throws ConversionException if it cannot be read as the entity
         */
        default Optional<T> current() {
            return stored().get();
        }
    }

    /** A condition did not hold. */
    record ConditionFailed<T extends @Nullable Object>(ConditionFailedException error, Supplier<Optional<T>> stored)
            implements Refused<T> {}

    /** An insert found an item with its key. */
    record AlreadyExists<T extends @Nullable Object>(AlreadyExistsException error, Supplier<Optional<T>> stored)
            implements Refused<T> {}

    /** The item has another version than the one that was expected. */
    record Stale<T extends @Nullable Object>(StaleVersionException error, Supplier<Optional<T>> stored)
            implements Refused<T> {}

    /** An update found an item in the form of an older version of its table. */
    record Outdated<T extends @Nullable Object>(OutdatedItemException error, Supplier<Optional<T>> stored)
            implements Refused<T> {}

    /** An update found no item. */
    record NotFound<T extends @Nullable Object>(ItemNotFoundException error) implements Failed<T> {}

    /** Another write of the same item was going on, also at the last retry. */
    record Conflict<T extends @Nullable Object>(ServiceException error) implements Failed<T> {}

    /** The item's table or index was asked for too much, also at the last retry. */
    record Throttled<T extends @Nullable Object>(ThrottledException error) implements Failed<T> {}

    /** The item would be larger than DynamoDB stores. */
    record TooLarge<T extends @Nullable Object>(ItemTooLargeException error) implements Failed<T> {}

    /** The items of one partition key, with those of local indexes, would be more than 10 GB. */
    record CollectionTooLarge<T extends @Nullable Object>(ServiceException error) implements Failed<T> {}

    /** DynamoDB found that the action makes no sense for the stored item, as one that reads a missing attribute does. */
    record Invalid<T extends @Nullable Object>(ServiceException error) implements Failed<T> {}

    /** Something that Dynawright does not know: {@link ServiceException#code()} has DynamoDB's word for it. */
    record Other<T extends @Nullable Object>(DynawrightException error) implements Failed<T> {}
}
