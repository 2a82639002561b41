package io.dynawright.operation;

import io.dynawright.error.Target;

/**
 * What can be one action of a transaction, {@code dynawright.transact(…)}: a put, an insert, an update or upsert, a
 * delete, each as it would be run alone, or a check.
 */
public sealed interface TransactionAction
        permits PutOperation, InsertOperation, UpdateOperation, DeleteOperation, CheckOperation {

    /** What it is about, as errors say it. */
    Target target();
}
