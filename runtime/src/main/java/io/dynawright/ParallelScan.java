package io.dynawright;

import io.dynawright.operation.ScanOperation;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The items of a scan whose table is read in several segments at the same time, in the order in which they arrive. The
 * thread that asks for items gets them one after the other; other threads request the pages.
 *
 * <pre>{@code
 * try (Stream<Order> orders = repository.scan(s -> s.capacityPerSecond(500)).parallel(8).stream()) {
 *     orders.forEach(…);
 * }
 * }</pre>
 *
 * <p>A segment requests its next page when all items of the one before were taken: one page for each segment is in
 * memory at most, and who takes items slowly makes the scan slow, and nothing else. Limit, filter, projection and brake
 * are those of the scan, for all segments together.
 *
 * <p>Nothing is sent before the first item is asked for, and every traversal asks DynamoDB anew. The first error, of
 * whichever segment, ends a traversal when all that arrived before it has been taken, and stops the other segments. One
 * that was left off can be gone on with: see {@link ScanIterator#checkpoint()}. Immutable and thread-safe.
 *
 * @param <T> what each item is
 */
public final class ParallelScan<T> {

    /** Own threads are few enough for the connections of an SDK client that was not told how many to have. */
    private static final int MAX_THREADS = 32;

    private final Connection connection;
    private final ScanOperation<T> scan;
    private final Optional<Executor> executor;
    private final Checkpoint start;

    private ParallelScan(Connection connection, ScanOperation<T> scan, Optional<Executor> executor, Checkpoint start) {
        this.connection = connection;
        this.scan = scan;
        this.executor = executor;
        this.start = start;
    }

    /** All of a scan in so many segments, on threads of this executor or on its own. */
    static <T> ParallelScan<T> of(
            Connection connection, ScanOperation<T> scan, int segments, Optional<Executor> executor) {
        // Refuses what cannot be, which all segments have in common.
        scan.segment(0, segments);
        return new ParallelScan<>(connection, scan, executor, Checkpoint.beginning(segments, scan.limit()));
    }

    /** What a scan has not come to yet, on threads of its own. */
    static <T> ParallelScan<T> from(Connection connection, ScanOperation<T> scan, Checkpoint start) {
        return new ParallelScan<>(connection, scan, Optional.empty(), start);
    }

    /**
     * The items, as a sequential stream that must be closed unless it is read to its end: closing it stops all requests,
     * and waits for those that are under way. An error stops them, too.
     */
    public Stream<T> stream() {
        ScanIterator<T> items = open();
        Spliterator<T> spliterator =
                Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(spliterator, false).onClose(items::close);
    }

    /** Gives each item to the action, on this thread. When it is over, or the action fails, all requests have stopped. */
    public void forEach(Consumer<? super T> action) {
        try (ScanIterator<T> items = open()) {
            items.forEachRemaining(action);
        }
    }

    /**
     * The items, as an iterator that knows at any time how far it has come, and that must be closed unless it is read to
     * its end.
     *
     * <pre>{@code
     * try (ScanIterator<Order> orders = repository.scan().parallel(8).open()) {
     *     while (orders.hasNext()) {
     *         archive(orders.next());
     *         if (++count % 10_000 == 0) {
     *             save(orders.checkpoint());
     *         }
     *     }
     * }
     * }</pre>
     */
    public ScanIterator<T> open() {
        Connection pinned = connection.pinned();
        ScanProgress progress = ScanProgress.from(start);
        SegmentPages<T> pages = executor.map(given -> SegmentPages.on(given, pinned, scan, progress))
                .orElseGet(() -> SegmentPages.onOwnThreads(MAX_THREADS, pinned, scan, progress));
        return new ScanIterator<>(scan, pinned, progress, pages);
    }

    /**
     * What an earlier traversal left: it goes on after the items that were taken before its checkpoint, and does not read
     * segments again that were finished. The number of segments is that of the checkpoint, and what was left of a limit
     * is still wanted. The scan must be of the same table, with a filter of the same form; what is fetched of the items,
     * how fast, and on which threads may have changed.
     *
     * @param checkpoint from {@link ScanIterator#checkpoint()}
     * @throws io.dynawright.error.InvalidCursorException if it is null or none of such a scan; nothing is sent
     * @throws io.dynawright.error.ConfigurationException if there are no {@linkplain Dynawright#withCursorKeys keys} for
     *     cursors
     */
    public ParallelScan<T> resume(@Nullable String checkpoint) {
        Connection pinned = connection.pinned();
        return new ParallelScan<>(
                pinned, scan, executor, Checkpoints.of(pinned, scan).open(checkpoint));
    }
}
