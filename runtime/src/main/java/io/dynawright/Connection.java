package io.dynawright;

import io.dynawright.operation.BlockingExecutor;
import io.dynawright.operation.OperationContext;
import java.util.Optional;

/** What results need to ask for their items. */
record Connection(BlockingExecutor executor, Optional<CursorKeys> configuredKeys, Pace pace) implements CursorContext {

    @Override
    public OperationContext context() {
        return executor.context();
    }

    /** The same for several requests that belong together: a table is the same in all of them. */
    Connection pinned() {
        return new Connection(executor.pinned(), configuredKeys, pace);
    }
}
