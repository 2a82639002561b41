package io.dynawright.logging;

import io.dynawright.error.CancellationReason;
import io.dynawright.error.ConditionException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.TransactionFailedException;
import java.util.concurrent.CancellationException;

/** Tells errors that belong to the working of a program from those that somebody must look at. */
final class Expected {

    private Expected() {}

    /** Whether the caller cancelled it, or what is stored is not what the operation asked for. */
    static boolean is(Throwable error) {
        return error instanceof CancellationException
                || error instanceof ConditionException
                || error instanceof ItemNotFoundException
                || (error instanceof TransactionFailedException transaction
                        && transaction.outcomes().stream().allMatch(outcome -> is(outcome.reason())));
    }

    private static boolean is(CancellationReason<?> reason) {
        return !(reason instanceof CancellationReason.Failed<?> failed) || is(failed.error());
    }
}
