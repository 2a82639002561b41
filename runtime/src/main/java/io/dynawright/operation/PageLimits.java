package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Condition;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How many items are wanted, and how fast.
 *
 * @param total in all, after the filter
 * @param pageSize evaluated by DynamoDB per request, before the filter
 * @param maxRequests made for one page of a number of items
 * @param capacityPerSecond the units that requests may consume, on average
 */
record PageLimits(OptionalInt total, OptionalInt pageSize, int maxRequests, OptionalDouble capacityPerSecond) {

    private static final int MAX_REQUESTS = 10;

    static final PageLimits NONE =
            new PageLimits(OptionalInt.empty(), OptionalInt.empty(), MAX_REQUESTS, OptionalDouble.empty());

    PageLimits withTotal(int items) {
        return new PageLimits(OptionalInt.of(positive("limit", items)), pageSize, maxRequests, capacityPerSecond);
    }

    PageLimits withPageSize(int items) {
        return new PageLimits(total, OptionalInt.of(positive("pageSize", items)), maxRequests, capacityPerSecond);
    }

    PageLimits withMaxRequests(int requests) {
        return new PageLimits(total, pageSize, positive("maxRequests", requests), capacityPerSecond);
    }

    PageLimits withCapacityPerSecond(double units) {
        if (!(units > 0) || Double.isInfinite(units)) {
            throw new InvalidRequestException("capacityPerSecond must be more than 0, and is " + units);
        }
        return new PageLimits(total, pageSize, maxRequests, OptionalDouble.of(units));
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

    private static int positive(String option, int number) {
        if (number < 1) {
            throw new InvalidRequestException(option + " must be at least 1, and is " + number);
        }
        return number;
    }
}
