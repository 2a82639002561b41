package io.dynawright;

import io.dynawright.error.ConversionException;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.View;
import java.util.function.Consumer;

/**
 * The items of a scan, in no useful order, as a publisher and as futures. There is no list of them: a table need not fit
 * into memory.
 *
 * <pre>{@code
 * CompletableFuture<Void> done = orders.scan(s -> s.filter(it -> it.status().eq(NEW))).forEach(order -> …);
 * }</pre>
 *
 * <p>Where the scan has a {@code capacityPerSecond}, its requests are made when they are due; no thread waits until then.
 *
 * @param <T> what each item is
 */
public final class AsyncScanResults<T> extends AsyncPagedResults<T> {

    private final ScanOperation<T> scan;

    AsyncScanResults(AsyncConnection connection, ScanOperation<T> scan) {
        super(connection, scan);
        this.scan = scan;
    }

    /**
     * The same results, of which no more is fetched than the view names.
     *
     * @throws io.dynawright.error.InvalidRequestException if the view is null
     */
    public <R> AsyncScanResults<R> as(View<T, R> view) {
        return new AsyncScanResults<>(connection(), scan.as(view));
    }

    /**
     * The same items, but the table is read in several segments at the same time, with one request under way for each.
     * There are 32 of them at most at a time; of more segments, one begins when another is finished.
     *
     * @param segments how many parts the table is read in, from 1 to 1,000,000
     * @throws io.dynawright.error.InvalidRequestException if there cannot be so many, or if the scan is one of a segment
     */
    public AsyncParallelScan<T> parallel(int segments) {
        return AsyncParallelScan.of(connection(), scan, segments, AsyncParallelScan.AT_ONCE);
    }

    /**
     * The same items, but the table is read in several segments, so many of which at the same time. The client should
     * have as many connections; that for the SDK's Netty client is its {@code maxConcurrency}, of 50 at first.
     *
     * @param segments how many parts the table is read in, from 1 to 1,000,000
     * @param atOnce how many requests are under way at most, one for a segment; at least 1
     * @throws io.dynawright.error.InvalidRequestException if there cannot be so many, or if the scan is one of a segment
     */
    public AsyncParallelScan<T> parallel(int segments, int atOnce) {
        return AsyncParallelScan.of(connection(), scan, segments, atOnce);
    }

    /**
     * The same results, but an item that cannot be read goes to the handler, as the error that it is, and is left out.
     * The handler is called where items arrive. What it throws ends the traversal.
     *
     * @throws io.dynawright.error.InvalidRequestException if the handler is null
     */
    public AsyncScanResults<T> onUndecodable(Consumer<ConversionException> handler) {
        return new AsyncScanResults<>(connection(), scan.onUndecodable(handler));
    }
}
