package io.dynawright;

import io.dynawright.operation.ItemPage;
import io.dynawright.operation.PageStart;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.ScannedItem;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The pages of all segments in order of arrival. As many segments are read at a time as may be; when one is finished,
 * the next begins. Belongs to the thread that takes the pages, but any thread may close it.
 */
final class SegmentPages<T> {

    private final Connection connection;
    private final ScanOperation<T> scan;
    private final ScanProgress progress;
    private final Brake brake;
    private final Optional<ScanThreads> threads;
    private final PageRequests<T> requests;
    private int mayBegin;

    private SegmentPages(
            Connection connection,
            ScanOperation<T> scan,
            ScanProgress progress,
            Executor executor,
            Optional<ScanThreads> threads,
            int atOnce) {
        this.connection = connection;
        this.scan = scan;
        this.progress = progress;
        this.brake = Brake.of(scan, connection.pace());
        this.threads = threads;
        this.requests = new PageRequests<>(executor, scan.target());
        this.mayBegin = atOnce;
    }

    /** All segments at a time, as the executor can. */
    static <T> SegmentPages<T> on(
            Executor executor, Connection connection, ScanOperation<T> scan, ScanProgress progress) {
        return new SegmentPages<>(connection, scan, progress, executor, Optional.empty(), progress.segments());
    }

    /** As many segments at a time as there may be own threads. */
    static <T> SegmentPages<T> onOwnThreads(
            int maxThreads, Connection connection, ScanOperation<T> scan, ScanProgress progress) {
        int atOnce = Math.min(progress.segments(), maxThreads);
        ScanThreads threads = ScanThreads.atMost(atOnce);
        return new SegmentPages<>(connection, scan, progress, threads, Optional.of(threads), atOnce);
    }

    /** Waits for the next page; null if all segments are finished. */
    Arrival.@Nullable OfPage<ScannedItem<T>> next() {
        beginSegments();
        return requests.areOpen() ? page(requests.take()) : null;
    }

    private void beginSegments() {
        OptionalInt segment = mayBegin > 0 ? progress.begin() : OptionalInt.empty();
        while (segment.isPresent()) {
            mayBegin--;
            request(segment.getAsInt());
            segment = mayBegin > 0 ? progress.begin() : OptionalInt.empty();
        }
    }

    private Arrival.OfPage<ScannedItem<T>> page(Arrival<ScannedItem<T>> arrival) {
        if (arrival instanceof Arrival.OfPage<ScannedItem<T>> page) {
            progress.evaluated(page.page().scannedCount());
            return page;
        } else if (arrival instanceof Arrival.OfFailure<ScannedItem<T>> failure) {
            throw failure.thrown(scan.target());
        } else {
            throw closed();
        }
    }

    /** What those learn who still want something of it. */
    static IllegalStateException closed() {
        return new IllegalStateException("The scan was closed");
    }

    /** All items of the page have been dealt with: the segment goes on with the page after it, if there is one. */
    void dealtWith(Arrival.OfPage<ScannedItem<T>> page) {
        if (page.page().isLast()) {
            progress.finished(page.segment());
            mayBegin++;
        } else {
            progress.reached(page.segment(), page.page().lastKey());
            request(page.segment());
        }
    }

    private void request(int segment) {
        PageStart start = progress.start(segment);
        ScanOperation<ScannedItem<T>> part = scan.segment(segment, progress.segments());
        requests.submit(segment, () -> brake.admit(() -> send(part, start)));
    }

    private ItemPage<ScannedItem<T>> send(ScanOperation<ScannedItem<T>> part, PageStart start) {
        return connection.executor().run(part.resumablePage(start));
    }

    /** Stops all requests, and waits for those under way. */
    void close() {
        requests.close();
        threads.ifPresent(ScanThreads::close);
    }
}
