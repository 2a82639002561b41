package io.dynawright;

import io.dynawright.error.BatchFailedException;
import io.dynawright.error.InvalidRequestException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** How a {@link BatchWriter} works. A builder for use within one call. */
public final class BatchWriterOptions {

    private static final int QUEUE = 1000;

    private int queue = QUEUE;
    private Duration window = Duration.ofSeconds(1);
    private OptionalDouble capacityPerSecond = OptionalDouble.empty();
    private Optional<Executor> executor = Optional.empty();
    private Optional<Consumer<BatchFailedException>> handler = Optional.empty();

    BatchWriterOptions() {}

    /** How many items wait at most; who puts one more waits too. 1000 unless it is said. */
    public BatchWriterOptions queue(int items) {
        if (items < 1) {
            throw new InvalidRequestException("The queue of a writer holds at least 1 item, and not " + items);
        }
        queue = items;
        return this;
    }

    /** How long an item waits at most for others to go with it. A second unless it is said. */
    public BatchWriterOptions window(Duration time) {
        if (time == null || time.isNegative()) {
            throw new InvalidRequestException("The window of a writer is null or negative");
        }
        window = time;
        return this;
    }

    /** How many capacity units the writer consumes per second at most, on average. */
    public BatchWriterOptions capacityPerSecond(double units) {
        if (!(units > 0)) {
            throw new InvalidRequestException("The capacity per second must be more than 0, and is " + units);
        }
        capacityPerSecond = OptionalDouble.of(units);
        return this;
    }

    /** Where the writer works, which takes one of the executor's threads until it is closed. */
    public BatchWriterOptions executor(Executor worker) {
        if (worker == null) {
            throw new InvalidRequestException("The executor is null");
        }
        executor = Optional.of(worker);
        return this;
    }

    /**
     * Takes what could not be written, on the writer's thread, and lets the writer go on. Without it the first failure
     * ends the writer. What the handler throws ends the writer too, and what it was told of is told by {@code close()}.
     */
    public BatchWriterOptions onFailure(Consumer<BatchFailedException> taker) {
        if (taker == null) {
            throw new InvalidRequestException("The handler of failures is null");
        }
        handler = Optional.of(taker);
        return this;
    }

    int queue() {
        return queue;
    }

    Duration window() {
        return window;
    }

    OptionalDouble capacityPerSecond() {
        return capacityPerSecond;
    }

    Optional<Executor> executor() {
        return executor;
    }

    Optional<Consumer<BatchFailedException>> handler() {
        return handler;
    }
}
