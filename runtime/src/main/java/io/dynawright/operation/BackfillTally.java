package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of some items of a backfill.
 *
 * @param upgraded how many were written in today's form
 * @param settled how many had today's form already, or were gone, when their turn came
 * @param conflicts how often an item was written by others meanwhile
 * @param failures why other items were left as they are
 * @param consumedCapacity the write units that it took
 */
public record BackfillTally(
        long upgraded, long settled, long conflicts, List<DynawrightException> failures, double consumedCapacity) {

    /** Nothing yet. */
    public static final BackfillTally NONE = new BackfillTally(0, 0, 0, List.of(), 0);

    /** Copies the list. */
    public BackfillTally {
        failures = List.copyOf(failures);
    }

    static BackfillTally upgraded(double units) {
        return new BackfillTally(1, 0, 0, List.of(), units);
    }

    static BackfillTally ofSettled() {
        return new BackfillTally(0, 1, 0, List.of(), 0);
    }

    static BackfillTally conflict() {
        return new BackfillTally(0, 0, 1, List.of(), 0);
    }

    static BackfillTally failed(DynawrightException error) {
        return new BackfillTally(0, 0, 0, List.of(error), 0);
    }

    BackfillTally with(List<DynawrightException> others) {
        return new BackfillTally(upgraded, settled, conflicts, others, consumedCapacity);
    }

    BackfillTally and(BackfillTally other) {
        List<DynawrightException> all = new ArrayList<>(failures);
        all.addAll(other.failures);
        return new BackfillTally(
                upgraded + other.upgraded,
                settled + other.settled,
                conflicts + other.conflicts,
                all,
                consumedCapacity + other.consumedCapacity);
    }
}
