package io.dynawright;

import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.ScannedItem;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One traversal of a {@linkplain ParallelScan parallel scan}, made by {@link ParallelScan#open()}. It belongs to one
 * thread; any thread may close it, of which one that waits for an item learns by an {@link IllegalStateException}. The
 * iterator does not remove.
 *
 * <p>Asking for an item can fail with any {@link io.dynawright.error.DynawrightException}, and with what a given executor
 * throws that takes no more tasks; the traversal is then closed, and its checkpoint is where another one can go on. If
 * the thread is interrupted while it waits, that is an error as well, and the thread stays interrupted.
 *
 * @param <T> what each item is
 */
public final class ScanIterator<T> implements Iterator<T>, AutoCloseable {

    private enum State {
        OPEN,
        ENDED,
        CLOSED
    }

    private final ScanOperation<T> scan;
    private final Connection connection;
    private final ScanProgress progress;
    private final SegmentPages<T> pages;
    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);
    private Arrival.@Nullable OfPage<ScannedItem<T>> page;
    private Iterator<ScannedItem<T>> items = Collections.emptyIterator();
    private @Nullable ScannedItem<T> handedOut;
    private Optional<T> next = Optional.empty();

    ScanIterator(ScanOperation<T> scan, Connection connection, ScanProgress progress, SegmentPages<T> pages) {
        this.scan = scan;
        this.connection = connection;
        this.progress = progress;
        this.pages = pages;
    }

    /**
     * Whether there is another item; waits until this is known. To ask for it is to say that the item before has been
     * dealt with.
     *
     * @throws IllegalStateException if the scan was closed before its end
     */
    @Override
    public boolean hasNext() {
        if (state.get() == State.CLOSED) {
            throw SegmentPages.closed();
        }
        try {
            if (next.isEmpty() && state.get() == State.OPEN) {
                next = find();
            }
            return next.isPresent();
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    /**
     * The next item; waits until it is there.
     *
     * @throws IllegalStateException if the scan was closed before its end
     */
    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more items");
        }
        T item = next.orElseThrow();
        next = Optional.empty();
        return item;
    }

    private Optional<T> find() {
        if (handedOut != null) {
            progress.delivered(segment(), handedOut.key());
            handedOut = null;
        }
        while (progress.stillWanted() > 0 && hasItem()) {
            ScannedItem<T> item = items.next();
            Optional<T> value = scan.read(item);
            if (value.isPresent()) {
                handedOut = item;
                return value;
            }
            progress.reached(segment(), item.key());
        }
        stop(State.ENDED);
        return Optional.empty();
    }

    private int segment() {
        return page == null ? -1 : page.segment();
    }

    private boolean hasItem() {
        while (!items.hasNext()) {
            if (page != null) {
                pages.dealtWith(page);
            }
            page = pages.next();
            if (page == null) {
                return false;
            }
            items = page.page().items().iterator();
        }
        return true;
    }

    /**
     * Where the scan is now, for {@link ParallelScan#resume}: after all items that have been dealt with, of every
     * segment. The item that was given out last counts when the next one has been asked for. Can also be asked for when
     * the scan has been closed or has failed; when all has been read, what it resumes has no items.
     *
     * <p>It is sealed like a cursor, may stand in a URL, and is as long as the keys of the open segments together.
     *
     * @throws io.dynawright.error.ConfigurationException if there are no {@linkplain Dynawright#withCursorKeys keys} for
     *     cursors
     */
    public String checkpoint() {
        return Checkpoints.of(connection, scan).seal(progress.checkpoint());
    }

    /** The same, open. */
    ScanProgress progress() {
        return progress;
    }

    /**
     * Stops all requests, and waits for those that are under way. What was read and not asked for is lost; to a
     * checkpoint it has not been read. After the end this does nothing.
     */
    @Override
    public void close() {
        stop(State.CLOSED);
    }

    private void stop(State reason) {
        if (state.compareAndSet(State.OPEN, reason)) {
            pages.close();
        }
    }
}
