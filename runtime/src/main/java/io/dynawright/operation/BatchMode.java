package io.dynawright.operation;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * How the requests of a batch are made.
 *
 * @param parallel how many at once; without it one after the other, on the caller's thread
 * @param metering whether DynamoDB is asked what they cost
 * @param listener is told after every request
 */
record BatchMode(Optional<Parallel> parallel, Metering metering, Consumer<BatchProgress> listener) {

    /** Whether DynamoDB is asked what requests cost. */
    enum Metering {
        OFF,
        ON
    }

    /**
     * Requests are made at the same time.
     *
     * @param atMost how many
     * @param executor where
     */
    record Parallel(int atMost, Executor executor) {}

    /** One after the other, and nobody is told. */
    static BatchMode plain(Metering metering) {
        return new BatchMode(Optional.empty(), metering, progress -> {});
    }
}
