package io.dynawright.operation;

import io.dynawright.error.Target;

/** What can be one read of a transaction, {@code dynawright.transactGet(…)}: a find or a get, also of a view. */
public sealed interface TransactionRead permits FindOperation, GetOperation {

    /** What it is about, as errors say it. */
    Target target();
}
