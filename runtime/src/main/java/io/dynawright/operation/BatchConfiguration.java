package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What all batches let be chosen.
 *
 * @param <S> the builder itself
 */
public abstract sealed class BatchConfiguration<S extends BatchConfiguration<S>>
        permits BatchOptions, BatchReadOptions {

    private Optional<BatchMode.Parallel> parallel = Optional.empty();
    private BatchMode.Metering metering = BatchMode.Metering.OFF;
    private Consumer<BatchProgress> listener = progress -> {};

    BatchConfiguration() {}

    abstract S self();

    /**
     * Makes up to so many requests at once. Without it they are made one after the other, on the caller's thread.
     *
     * <p>The caller's thread makes requests too, and does all of them if the executor takes none: so a batch may be
     * started on a thread of the very same executor. When the call ends, however it ends, none of its requests is under
     * way any more. If the caller's thread is interrupted, so are those that work for it.
     *
     * @param atMost how many requests, 1 or more
     * @param executor where the others are made; it is not closed
     * @throws InvalidRequestException if the number is less than 1, or the executor is null
     */
    public S parallel(int atMost, Executor executor) {
        if (atMost < 1) {
            throw new InvalidRequestException("A batch makes at least 1 request at a time, and not " + atMost);
        } else if (executor == null) {
            throw new InvalidRequestException("The executor is null");
        }
        parallel = Optional.of(new BatchMode.Parallel(atMost, executor));
        return self();
    }

    /** Asks DynamoDB what the requests cost, which the result's {@link BatchCost} then tells. */
    public S metered() {
        metering = BatchMode.Metering.ON;
        return self();
    }

    /**
     * Tells how far the batch has come, after every request, on the thread that made it; never two threads at the same
     * time. What the listener throws ends the batch, as an error of DynamoDB does.
     *
     * @throws InvalidRequestException if the listener is null
     */
    public S onProgress(Consumer<BatchProgress> told) {
        if (told == null) {
            throw new InvalidRequestException("The listener is null");
        }
        listener = told;
        return self();
    }

    final BatchMode mode() {
        return new BatchMode(parallel, metering, listener);
    }
}
