package io.dynawright.processor.publish.lock;

import io.dynawright.processor.lock.LockState;

/** What came of reading a lock. */
public sealed interface LockReading {

    /** This state. */
    record Of(LockState state) implements LockReading {}

    /** No JSON, or no object. */
    record Malformed(int line, int column) implements LockReading {}

    /** A format that is not known, from a newer Dynawright. */
    record Newer(String format, int known) implements LockReading {}

    /**
     * Something is missing, or is not what it has to be.
     *
     * @param path where in the file, as in {@code tables/orders/key}
     * @param expected what has to be there
     */
    record Unfit(String path, String expected) implements LockReading {}
}
