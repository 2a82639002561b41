package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What DynamoDB would refuse of a transaction, found before anything is sent. */
final class TransactionChecks {

    private static final int MAX_ACTIONS = 100;
    private static final long MAX_BYTES = 4L * 1024 * 1024;

    private TransactionChecks() {}

    /** Reads or writes that can be one transaction: 1 to 100, none of them null. */
    static <A> List<A> actions(@Nullable Collection<? extends A> actions) {
        if (actions == null || actions.stream().anyMatch(action -> action == null)) {
            throw new InvalidRequestException("An action of the transaction is null");
        } else if (actions.isEmpty() || actions.size() > MAX_ACTIONS) {
            throw new InvalidRequestException("A transaction has 1 to " + MAX_ACTIONS
                    + " actions, all of which happen or none, and so cannot be split; this one has "
                    + actions.size());
        }
        return List.copyOf(actions);
    }

    /** Actions that can be one transaction: each on an item of its own, and together not too large. */
    static void together(List<PreparedAction<?>> actions, Target target) {
        places(
                actions.stream().map(PreparedAction::place).toList(),
                actions.stream().map(action -> action.action().target()).toList());
        long bytes = actions.stream().mapToLong(PreparedAction::size).sum();
        if (bytes > MAX_BYTES) {
            throw new InvalidRequestException(
                    "The transaction takes at least " + bytes + " bytes, and DynamoDB takes at most " + MAX_BYTES,
                    target);
        }
    }

    /**
     * Each item comes once.
     *
     * @param targets what is said of them
     */
    static void places(List<ItemKey> places, List<Target> targets) {
        Map<ItemKey, Integer> seen = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            Integer before = seen.putIfAbsent(places.get(i), i);
            if (before != null) {
                throw new InvalidRequestException(
                        "Actions " + (before + 1) + " and " + (i + 1)
                                + " of the transaction are on one item, and DynamoDB takes one action per item",
                        targets.get(i));
            }
        }
    }
}
