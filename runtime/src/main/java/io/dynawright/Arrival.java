package io.dynawright;

import io.dynawright.operation.ItemPage;
import io.dynawright.operation.ScannedItem;

/** What reaches the consumer of a parallel scan. */
sealed interface Arrival<T> {

    /** A page of a segment. */
    record OfPage<T>(int segment, ItemPage<ScannedItem<T>> page) implements Arrival<T> {}

    /** The failure of a request. */
    record OfFailure<T>(Throwable cause) implements Arrival<T> {}

    /** The end, from who closed the scan while the consumer waited. */
    record OfClosing<T>() implements Arrival<T> {}
}
