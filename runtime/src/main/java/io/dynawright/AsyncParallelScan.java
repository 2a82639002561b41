package io.dynawright;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.operation.ScanOperation;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;

/**
 * The items of a scan whose table is read in several segments at the same time, in the order in which they arrive, one
 * after the other.
 *
 * <pre>{@code
 * orders.scan(s -> s.capacityPerSecond(500)).parallel(8).forEach(order -> …);
 * }</pre>
 *
 * <p>All segments begin when the first item is requested. A segment requests its next page when all items of the one
 * before were taken and another item is wanted: one page for each segment is in memory at most, and who takes items
 * slowly makes the scan slow, and nothing else. Limit, filter, projection and brake are those of the scan, for all
 * segments together.
 *
 * <p>Every subscription and every call of a method asks DynamoDB anew. The first error, of whichever segment, ends a
 * traversal when all that arrived before it has been taken, and cancels the requests of the other segments; so does
 * cancelling. For the rest, items arrive as those of {@link AsyncPagedResults} do. Immutable and thread-safe.
 *
 * @param <T> what each item is
 */
public final class AsyncParallelScan<T> implements Publisher<T> {

    /** Few enough for the connections of an SDK client that was not told how many to have. */
    static final int AT_ONCE = 32;

    private final AsyncConnection connection;
    private final ScanOperation<T> scan;
    private final int atOnce;
    private final Checkpoint start;

    private AsyncParallelScan(AsyncConnection connection, ScanOperation<T> scan, int atOnce, Checkpoint start) {
        this.connection = connection;
        this.scan = scan;
        this.atOnce = atOnce;
        this.start = start;
    }

    /** All of a scan in so many segments, of which so many are read at a time. */
    static <T> AsyncParallelScan<T> of(AsyncConnection connection, ScanOperation<T> scan, int segments, int atOnce) {
        // Refuses what cannot be, which all segments have in common.
        scan.segment(0, segments);
        if (atOnce < 1) {
            throw new InvalidRequestException(
                    "The number of segments that are read at once must be at least 1, and is " + atOnce, scan.target());
        }
        return new AsyncParallelScan<>(connection, scan, atOnce, Checkpoint.beginning(segments, scan.limit()));
    }

    /** Publishes the items. Nothing is sent before the first is requested. */
    @Override
    public void subscribe(Subscriber<? super T> subscriber) {
        items(connection, ScanProgress.from(start)).subscribe(subscriber);
    }

    /**
     * Gives each item to the action, one after the other.
     *
     * @return completes when that is over; if the action throws, with what it throws, and nothing more is requested
     */
    public CompletableFuture<@Nullable Void> forEach(Consumer<? super T> action) {
        return start(action).completion();
    }

    /**
     * Gives each item to the action, one after the other, and can tell at any time how far it has come.
     *
     * <pre>{@code
     * AsyncScanRun run = orders.scan().parallel(8).start(order -> archive(order));
     * …
     * save(run.checkpoint());
     * }</pre>
     */
    public AsyncScanRun start(Consumer<? super T> action) {
        Objects.requireNonNull(action, "action");
        ScanProgress progress = ScanProgress.from(start);
        AsyncConnection pinned = connection.pinned();
        CompletableFuture<@Nullable Void> completion =
                items(pinned, progress).<@Nullable Void>collect(action, () -> null);
        return new AsyncScanRun(pinned, scan, progress, completion);
    }

    private Publication<T> items(AsyncConnection from, ScanProgress progress) {
        return new Publication<>(arrival -> AsyncSegments.of(from, scan, progress, atOnce, arrival));
    }

    /**
     * What an earlier traversal left, blocking or not: it goes on after the items that were dealt with before its
     * checkpoint, and does not read segments again that were finished. The number of segments is that of the checkpoint,
     * and what was left of a limit is still wanted. The scan must be of the same table, with a filter of the same form;
     * what is fetched of the items, how fast, and how many segments at once may have changed.
     *
     * @param checkpoint from {@link AsyncScanRun#checkpoint()} or {@link ScanIterator#checkpoint()}
     * @throws io.dynawright.error.InvalidCursorException if it is null or none of such a scan; nothing is sent
     * @throws io.dynawright.error.ConfigurationException if there are no {@linkplain DynawrightAsync#withCursorKeys keys}
     *     for cursors
     */
    public AsyncParallelScan<T> resume(@Nullable String checkpoint) {
        AsyncConnection pinned = connection.pinned();
        return new AsyncParallelScan<>(
                pinned, scan, atOnce, Checkpoints.of(pinned, scan).open(checkpoint));
    }
}
