package io.dynawright;

import io.dynawright.operation.BlockingExecutor;
import io.dynawright.operation.ItemPage;
import io.dynawright.operation.ReadOperation;
import java.util.Iterator;

/** Makes the requests of a traversal as their pages are asked for. */
final class PageIterator<T> implements Iterator<ItemPage<T>> {

    private final BlockingExecutor executor;
    private final Brake brake;
    private final Traversal<T> traversal;

    PageIterator(Connection connection, Traversal<T> traversal) {
        this.executor = connection.executor().pinned();
        this.brake = Brake.of(traversal.operation(), connection.pace());
        this.traversal = traversal;
    }

    @Override
    public boolean hasNext() {
        return traversal.hasNext();
    }

    @Override
    public ItemPage<T> next() {
        ReadOperation<ItemPage<T>> request = traversal.next();
        ItemPage<T> page = brake.admit(() -> executor.run(request));
        traversal.arrived(page);
        return page;
    }
}
