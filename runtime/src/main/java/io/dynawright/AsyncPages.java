package io.dynawright;

import io.dynawright.operation.ItemPage;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the pages of a traversal bring, of which one at a time is requested when all of the one before was taken. */
final class AsyncPages<T, E> implements Supply<E> {

    private final AsyncRequests<T> requests;
    private final Traversal<T> traversal;
    private final Function<ItemPage<T>, Iterator<E>> content;
    private Iterator<E> page = Collections.emptyIterator();

    private AsyncPages(AsyncRequests<T> requests, Traversal<T> traversal, Function<ItemPage<T>, Iterator<E>> content) {
        this.requests = requests;
        this.traversal = traversal;
        this.content = content;
    }

    /** The items of its pages. */
    static <T> Supply<T> items(AsyncConnection connection, Traversal<T> traversal, Runnable arrival) {
        return new AsyncPages<>(
                requests(connection, traversal, arrival),
                traversal,
                page -> page.items().iterator());
    }

    /** Its pages. */
    static <T> Supply<ItemPage<T>> pages(AsyncConnection connection, Traversal<T> traversal, Runnable arrival) {
        return new AsyncPages<>(
                requests(connection, traversal, arrival),
                traversal,
                page -> List.of(page).iterator());
    }

    private static <T> AsyncRequests<T> requests(AsyncConnection connection, Traversal<T> traversal, Runnable arrival) {
        return AsyncRequests.of(connection, traversal.operation(), arrival);
    }

    @Override
    public @Nullable E poll() {
        if (!page.hasNext()) {
            // Not kept while the next one comes.
            page = Collections.emptyIterator();
            receive();
        }
        if (page.hasNext()) {
            return page.next();
        }
        if (!requests.areOpen() && traversal.hasNext()) {
            requests.submit(0, traversal.next());
        }
        return null;
    }

    private void receive() {
        Arrival.OfPage<T> arrival = requests.poll();
        if (arrival != null) {
            traversal.arrived(arrival.page());
            page = content.apply(arrival.page());
        }
    }

    @Override
    public void taken() {
        // Only the request for the next page depends on it.
    }

    @Override
    public boolean isEnded() {
        return !page.hasNext() && !requests.areOpen() && !traversal.hasNext();
    }

    @Override
    public void close() {
        requests.close();
    }
}
