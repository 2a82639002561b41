package io.dynawright;

import io.dynawright.operation.PageStart;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.ScannedItem;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The items of all segments in order of arrival of their pages. As many segments are read at a time as may be; when one
 * is finished, the next begins.
 */
final class AsyncSegments<T> implements Supply<T> {

    private final ScanOperation<T> scan;
    private final ScanProgress progress;
    private final AsyncRequests<ScannedItem<T>> requests;
    private int mayBegin;
    private Arrival.@Nullable OfPage<ScannedItem<T>> page;
    private Iterator<ScannedItem<T>> items = Collections.emptyIterator();
    private @Nullable ScannedItem<T> handedOut;

    private AsyncSegments(
            ScanOperation<T> scan, ScanProgress progress, AsyncRequests<ScannedItem<T>> requests, int mayBegin) {
        this.scan = scan;
        this.progress = progress;
        this.requests = requests;
        this.mayBegin = mayBegin;
    }

    /** What the scan has not come to yet, of so many segments at a time. */
    static <T> Supply<T> of(
            AsyncConnection connection, ScanOperation<T> scan, ScanProgress progress, int atOnce, Runnable arrival) {
        return new AsyncSegments<>(scan, progress, AsyncRequests.of(connection, scan, arrival), atOnce);
    }

    @Override
    public @Nullable T poll() {
        while (progress.stillWanted() > 0 && hasItem()) {
            ScannedItem<T> item = items.next();
            Optional<T> value = scan.read(item);
            if (value.isPresent()) {
                handedOut = item;
                return value.get();
            }
            progress.reached(segment(), item.key());
            finish();
        }
        return null;
    }

    private boolean hasItem() {
        while (!items.hasNext()) {
            goOn();
            beginSegments();
            page = requests.poll();
            if (page == null) {
                return false;
            }
            progress.evaluated(page.page().scannedCount());
            items = page.page().items().iterator();
            finish();
        }
        return true;
    }

    /** All of the page has been dealt with: if its segment is not finished, it goes on after it. */
    private void goOn() {
        items = Collections.emptyIterator();
        if (page != null) {
            progress.reached(page.segment(), page.page().lastKey());
            request(page.segment());
        }
    }

    /** If all of a segment's last page has been dealt with, the segment is finished. */
    private void finish() {
        if (page != null && !items.hasNext() && page.page().isLast()) {
            progress.finished(page.segment());
            page = null;
            mayBegin++;
        }
    }

    private void beginSegments() {
        OptionalInt segment = mayBegin > 0 ? progress.begin() : OptionalInt.empty();
        while (segment.isPresent()) {
            mayBegin--;
            request(segment.getAsInt());
            segment = mayBegin > 0 ? progress.begin() : OptionalInt.empty();
        }
    }

    private void request(int segment) {
        PageStart start = progress.start(segment);
        requests.submit(segment, scan.segment(segment, progress.segments()).resumablePage(start));
    }

    private int segment() {
        return page == null ? -1 : page.segment();
    }

    @Override
    public void taken() {
        if (handedOut != null) {
            progress.delivered(segment(), handedOut.key());
            handedOut = null;
            finish();
        }
    }

    @Override
    public boolean isEnded() {
        return progress.stillWanted() <= 0 || (page == null && !requests.areOpen() && !progress.canBegin());
    }

    @Override
    public void close() {
        requests.close();
    }
}
