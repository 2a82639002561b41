package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Condition;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many items are wanted.
 *
 * @param total in all, after the filter
 * @param pageSize evaluated by DynamoDB per request, before the filter
 */
record PageLimits(OptionalInt total, OptionalInt pageSize) {

    static final PageLimits NONE = new PageLimits(OptionalInt.empty(), OptionalInt.empty());

    PageLimits withTotal(int items) {
        return new PageLimits(OptionalInt.of(positive("limit", items)), pageSize);
    }

    PageLimits withPageSize(int items) {
        return new PageLimits(total, OptionalInt.of(positive("pageSize", items)));
    }

    /** How many items are wanted, in all; {@link Long#MAX_VALUE} for all there are. */
    long wanted() {
        return total.isPresent() ? total.getAsInt() : Long.MAX_VALUE;
    }

    /**
     * The number of items that a request may evaluate: without a filter no more than are still wanted, so that nothing
     * is read in vain.
     */
    OptionalInt evaluated(long stillWanted, Optional<Condition> filter) {
        if (filter.isPresent() || stillWanted > Integer.MAX_VALUE) {
            return pageSize;
        }
        return OptionalInt.of((int) Math.min(stillWanted, pageSize.orElse(Integer.MAX_VALUE)));
    }

    private static int positive(String option, int items) {
        if (items < 1) {
            throw new InvalidRequestException(option + " must be at least 1, and is " + items);
        }
        return items;
    }
}
