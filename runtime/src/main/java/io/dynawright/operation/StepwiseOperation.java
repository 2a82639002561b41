package io.dynawright.operation;

import org.jspecify.annotations.Nullable;

/**
 * An operation of several requests, of which each depends on the answer to the one before. Executors follow its steps;
 * chunks and repeated requests are so the same for all of them.
 *
 * @param <R> the result
 */
abstract sealed class StepwiseOperation<R extends @Nullable Object> implements Operation<R>
        permits BatchOperation,
                BatchReadOperation,
                BatchWrite,
                CreateTableOperation,
                EnsureTableOperation,
                FindAllOperation,
                HydratedPageOperation,
                IngestOperation,
                InspectOperation,
                OutcomeOperation,
                TransactionGetOperation,
                TransactionOperation,
                UpdateOperation,
                UpgradeAllOperation {

    /** The first step of a new run, of which all requests share the surroundings. */
    abstract Step<R> begin(OperationContext context);
}
