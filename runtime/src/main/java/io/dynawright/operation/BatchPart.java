package io.dynawright.operation;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * What one operation adds to a batch of writes.
 *
 * @param <R> what the operation results in
 */
interface BatchPart<R> {

    /** What it is about. */
    Subject<?> subject();

    /** Each item once, in the order in which they were given. */
    Map<ItemKey, WriteRequest> writes();

    /** Calls the hooks before anything is sent. */
    void before(OperationContext context);

    /** Calls the hooks for all that was written. */
    void after(BatchRun run);

    /** What was not written, or perhaps not, as the caller gave it. */
    List<?> unprocessed(BatchRun run);

    /** What came of it. */
    R result(BatchRun run);
}
