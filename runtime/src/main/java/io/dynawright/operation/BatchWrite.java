package io.dynawright.operation;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;

/**
 * Any number of writes without conditions. Alone it is run as any operation; several, of several tables, share their
 * requests in {@code dynawright.batch(…)}.
 *
 * @param <R> what it results in
 */
public abstract sealed class BatchWrite<R> extends StepwiseOperation<R> implements WriteOperation<R>
        permits PutAllOperation, DeleteAllOperation {

    /** What it writes in one run. */
    abstract BatchPart<R> part(OperationContext context);

    abstract BatchMode mode();

    /** The first of the requests. */
    @Override
    public final BatchWriteItemRequest toRequest(OperationContext context) {
        return BatchWrites.of(List.of(part(context)), target(), mode()).toRequest(context);
    }

    @Override
    final Step<R> begin(OperationContext context) {
        BatchPart<R> part = part(context);
        return BatchWrites.of(List.of(part), target(), mode())
                .begin(context)
                .then(run -> new Step.Done<>(part.result(run)));
    }
}
