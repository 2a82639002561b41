package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import io.dynawright.error.InvalidRequestException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How a backfill works. A builder for use within one call.
 *
 * <pre>{@code
 * orders.backfill(b -> b
 *     .segments(8)
 *     .readCapacityPerSecond(500)
 *     .writeCapacityPerSecond(200)
 *     .onProgress(state -> save(state.checkpoint()))
 *     .onFailure(error -> log.warn(error.problem(), error.context())));
 * }</pre>
 */
public final class BackfillOptions {

    private static final int WRITES_AT_ONCE = 8;

    private int segments = 1;
    private int writesAtOnce = WRITES_AT_ONCE;
    private OptionalInt pageSize = OptionalInt.empty();
    private OptionalDouble readCapacity = OptionalDouble.empty();
    private OptionalDouble writeCapacity = OptionalDouble.empty();
    private Consumer<? super Backfill> progress = state -> {};
    private Consumer<? super DynawrightException> failure = error -> {};
    private BooleanSupplier stop = () -> false;
    private Optional<String> checkpoint = Optional.empty();

    BackfillOptions() {}

    /** In how many segments the table is scanned at the same time, from 1 to 1,000,000; 1 unless it is said. */
    public BackfillOptions segments(int number) {
        segments = number;
        return this;
    }

    /** How many items a request of the scan evaluates at most; it never evaluates more than 1 MB. */
    public BackfillOptions pageSize(int items) {
        pageSize = OptionalInt.of(items);
        return this;
    }

    /**
     * How many items are written at the same time, 8 unless it is said. A backfill that waits has daemon threads of its
     * own for that, which end with it.
     */
    public BackfillOptions writesAtOnce(int items) {
        if (items < 1) {
            throw new InvalidRequestException("A backfill writes at least 1 item at a time, and not " + items);
        }
        writesAtOnce = items;
        return this;
    }

    /** How many read capacity units the scan consumes per second at most, on average. */
    public BackfillOptions readCapacityPerSecond(double units) {
        readCapacity = OptionalDouble.of(units);
        return this;
    }

    /** How many write capacity units are consumed per second at most, on average. */
    public BackfillOptions writeCapacityPerSecond(double units) {
        if (!(units > 0) || Double.isInfinite(units)) {
            throw new InvalidRequestException("writeCapacityPerSecond must be more than 0, and is " + units);
        }
        writeCapacity = OptionalDouble.of(units);
        return this;
    }

    /**
     * Tells how far the backfill has come, whenever some items have been written. What the listener throws ends the
     * backfill.
     */
    public BackfillOptions onProgress(Consumer<? super Backfill> listener) {
        progress = given(listener, "listener");
        return this;
    }

    /**
     * Takes the error of an item that is left as it is, which names its key; the backfill goes on. Without a handler the
     * result has the first hundred of them. What the handler throws ends the backfill.
     */
    public BackfillOptions onFailure(Consumer<? super DynawrightException> handler) {
        failure = given(handler, "handler of failures");
        return this;
    }

    /**
     * Stops the backfill when this is true; it is asked before some items are written. What is under way is then written,
     * and the result is not {@linkplain Backfill#isComplete() complete}.
     */
    public BackfillOptions stopWhen(BooleanSupplier condition) {
        stop = given(condition, "condition to stop");
        return this;
    }

    /**
     * Goes on where another backfill of the same table has stopped or failed. The number of segments is that of the
     * other; the counts begin anew.
     *
     * @param from what {@link Backfill#checkpoint()} gave
     */
    public BackfillOptions resume(String from) {
        checkpoint = Optional.of(given(from, "checkpoint"));
        return this;
    }

    private static <V> V given(V value, String name) {
        if (value == null) {
            throw new InvalidRequestException("The " + name + " of a backfill is null");
        }
        return value;
    }

    int segments() {
        return segments;
    }

    int writesAtOnce() {
        return writesAtOnce;
    }

    OptionalInt pageSize() {
        return pageSize;
    }

    OptionalDouble readCapacity() {
        return readCapacity;
    }

    OptionalDouble writeCapacity() {
        return writeCapacity;
    }

    Consumer<? super Backfill> progress() {
        return progress;
    }

    Consumer<? super DynawrightException> failure() {
        return failure;
    }

    BooleanSupplier stop() {
        return stop;
    }

    Optional<String> checkpoint() {
        return checkpoint;
    }
}
