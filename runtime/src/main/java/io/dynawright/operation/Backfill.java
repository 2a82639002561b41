package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * How far a backfill has come, which brings all items of a table to today's form: what its listener is told, and what it
 * gives back in the end. Immutable.
 *
 * <pre>{@code
 * Backfill done = orders.backfill(b -> b.segments(8).writeCapacityPerSecond(200));
 * log.info("{} upgraded, {} failed", done.upgraded(), done.failed());
 * }</pre>
 *
 * @see BackfillOperation
 */
public final class Backfill {

    /** Enough to see what is wrong, and few enough to be kept. */
    private static final int MAX_FAILURES = 100;

    private final BackfillTally tally;
    private final long failed;
    private final long scanned;
    private final Position position;

    private Backfill(BackfillTally tally, long failed, long scanned, Position position) {
        this.tally = tally;
        this.failed = failed;
        this.scanned = scanned;
        this.position = position;
    }

    /**
     * Where the scan of a backfill stands. For Dynawright itself.
     *
     * @param isComplete it stands at the end
     * @param checkpoint seals it
     */
    public record Position(boolean isComplete, Supplier<String> checkpoint) {

        /** Without values. */
        @Override
        public String toString() {
            return isComplete ? "the end" : "before the end";
        }
    }

    /** One that begins. For Dynawright itself. */
    public static Backfill begun() {
        return new Backfill(BackfillTally.NONE, 0, 0, new Position(false, () -> ""));
    }

    /** The same after some more items, which came of so many in all. For Dynawright itself. */
    public Backfill after(BackfillTally more, long scannedInAll, Position reached) {
        BackfillTally sum = tally.and(more);
        List<DynawrightException> first = new ArrayList<>(sum.failures());
        first.subList(Math.min(first.size(), MAX_FAILURES), first.size()).clear();
        return new Backfill(sum.with(first), failed + more.failures().size(), scannedInAll, reached);
    }

    /** How many items DynamoDB has evaluated, those of today's form included. */
    public long scanned() {
        return scanned;
    }

    /** How many items were written in today's form. */
    public long upgraded() {
        return tally.upgraded();
    }

    /** How many items had an older form when they were scanned, and today's, or were gone, when they were to be written. */
    public long settled() {
        return tally.settled();
    }

    /** How often others wrote an item between its scan and its upgrade; it was looked at again each time. */
    public long conflicts() {
        return tally.conflicts();
    }

    /** How many items were left as they are because of an error. */
    public long failed() {
        return failed;
    }

    /** Those errors, each of which names the item's key; no more than the first hundred. */
    public List<DynawrightException> failures() {
        return tally.failures();
    }

    /** Whether the whole table was gone through; not if it was stopped, or is still going on. */
    public boolean isComplete() {
        return position.isComplete();
    }

    /**
     * Where another backfill of the same table can go on, with {@link BackfillOptions#resume}: it does not scan again what
     * this one has dealt with, but for a few items. Sealed like a cursor, and as long as the keys of the open segments
     * together.
     *
     * @throws io.dynawright.error.ConfigurationException if there are no {@linkplain
     *     io.dynawright.Dynawright#withCursorKeys keys} for cursors
     */
    public String checkpoint() {
        return position.checkpoint().get();
    }

    /** The numbers. */
    @Override
    public String toString() {
        return "Backfill[scanned=" + scanned + ", upgraded=" + upgraded() + ", settled=" + settled() + ", conflicts="
                + conflicts() + ", failed=" + failed + (isComplete() ? ", complete]" : "]");
    }
}
