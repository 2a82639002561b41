package io.dynawright;

import io.dynawright.operation.ScanOperation;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One traversal of a parallel scan, made by {@link AsyncParallelScan#start}. Thread-safe. */
public final class AsyncScanRun {

    private final AsyncConnection connection;
    private final ScanOperation<?> scan;
    private final ScanProgress progress;
    private final CompletableFuture<@Nullable Void> completion;

    AsyncScanRun(
            AsyncConnection connection,
            ScanOperation<?> scan,
            ScanProgress progress,
            CompletableFuture<@Nullable Void> completion) {
        this.connection = connection;
        this.scan = scan;
        this.progress = progress;
        this.completion = completion;
    }

    /**
     * Completes when all items have been dealt with. It fails with the {@link io.dynawright.error.DynawrightException}
     * that ended the scan, or with what the action has thrown. Cancelling it stops the scan.
     */
    public CompletableFuture<@Nullable Void> completion() {
        return completion;
    }

    /**
     * Where the scan is now, for {@link AsyncParallelScan#resume} and {@link ParallelScan#resume}: after all items, of
     * every segment, from which the action has come back. One for which it has thrown, or during which the scan was
     * cancelled, comes again. Can also be asked for when the scan is over, in whichever way; when all has been read, what
     * it resumes has no items.
     *
     * <p>It is sealed like a cursor, may stand in a URL, and is as long as the keys of the open segments together.
     *
     * @throws io.dynawright.error.ConfigurationException if there are no {@linkplain DynawrightAsync#withCursorKeys keys}
     *     for cursors
     */
    public String checkpoint() {
        return Checkpoints.of(connection, scan).seal(progress.checkpoint());
    }
}
