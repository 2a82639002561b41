package io.dynawright;

import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.View;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The items of a scan, in no useful order. There is no list of them: a table need not fit into memory.
 *
 * <pre>{@code
 * orders.scan(s -> s.filter(it -> it.status().eq(NEW))).stream().forEach(…);
 * }</pre>
 *
 * @param <T> what each item is
 */
public final class ScanResults<T> extends PagedResults<T> {

    private final ScanOperation<T> scan;

    ScanResults(Connection connection, ScanOperation<T> scan) {
        super(connection, scan);
        this.scan = scan;
    }

    /**
     * The same results, of which no more is fetched than the view names.
     *
     * @throws io.dynawright.error.InvalidRequestException if the view is null
     */
    public <R> ScanResults<R> as(View<T, R> view) {
        return new ScanResults<>(connection(), scan.as(view));
    }

    /**
     * The same items, but the table is read in several segments at the same time, on threads of its own: daemons called
     * {@code dynawright-scan-…}, that end with the traversal. There are 32 of them at most; of more segments, one begins
     * when another is finished.
     *
     * @param segments how many parts the table is read in, from 1 to 1,000,000
     * @throws io.dynawright.error.InvalidRequestException if there cannot be so many, or if the scan is one of a segment
     */
    public ParallelScan<T> parallel(int segments) {
        return ParallelScan.of(connection(), scan, segments, Optional.empty());
    }

    /**
     * The same items, but the table is read in several segments at the same time, on threads of this executor, which
     * stays open. It is given the requests of all segments at once, and decides how many are made at a time.
     *
     * @param segments how many parts the table is read in, from 1 to 1,000,000
     * @param executor makes the requests, each of which is one task and waits for nothing else
     * @throws io.dynawright.error.InvalidRequestException if there cannot be so many, if the scan is one of a segment, or
     *     if the executor is null
     */
    public ParallelScan<T> parallel(int segments, Executor executor) {
        return ParallelScan.of(connection(), scan, segments, Optional.of(given(executor)));
    }

    private Executor given(@Nullable Executor executor) {
        if (executor == null) {
            throw new InvalidRequestException("The executor of the parallel scan is null", scan.target());
        }
        return executor;
    }

    /**
     * The same results, but an item that cannot be read goes to the handler, as the error that it is, and is left out.
     */
    public ScanResults<T> onUndecodable(Consumer<ConversionException> handler) {
        return new ScanResults<>(connection(), scan.onUndecodable(handler));
    }
}
