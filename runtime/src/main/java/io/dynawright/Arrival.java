package io.dynawright;

import io.dynawright.error.ServiceException;
import io.dynawright.error.Target;
import io.dynawright.operation.ItemPage;

/** What reaches the consumer of a scan of several segments, or of an asynchronous traversal, which has one. */
sealed interface Arrival<T> {

    /** A page of a segment. */
    record OfPage<T>(int segment, ItemPage<T> page) implements Arrival<T> {}

    /** The failure of a request. */
    record OfFailure<T>(Throwable cause) implements Arrival<T> {

        /** What the consumer is told of it. */
        RuntimeException thrown(Target target) {
            if (cause instanceof Error e) {
                throw e;
            }
            return cause instanceof RuntimeException e ? e : ServiceException.inClient(target, cause);
        }
    }

    /** The end, from who closed the scan while the consumer waited. */
    record OfClosing<T>() implements Arrival<T> {}
}
