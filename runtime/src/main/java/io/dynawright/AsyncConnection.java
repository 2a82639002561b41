package io.dynawright;

import io.dynawright.operation.AsyncExecutor;
import io.dynawright.operation.BlockingExecutor;
import io.dynawright.operation.OperationContext;
import java.util.Optional;

/** What asynchronous results need to ask for their items. */
record AsyncConnection(AsyncExecutor executor, Optional<CursorKeys> configuredKeys, Pace pace)
        implements CursorContext {

    @Override
    public OperationContext context() {
        return executor.context();
    }

    /** The same for several requests that belong together: a table is the same in all of them. */
    AsyncConnection pinned() {
        return new AsyncConnection(executor.pinned(), configuredKeys, pace);
    }

    /** The same for callers that wait. */
    Connection blocking() {
        return new Connection(BlockingExecutor.joining(executor), configuredKeys, pace);
    }
}
