package io.dynawright.operation;

/**
 * How a batch of writes is made. A builder for use within one call.
 *
 * <pre>{@code
 * orders.putAll(all, b -> b.parallel(4, executor).onProgress(p -> log.info("{} of {}", p.done(), p.total())));
 * }</pre>
 */
public final class BatchOptions extends BatchConfiguration<BatchOptions> {

    BatchOptions() {}

    @Override
    BatchOptions self() {
        return this;
    }
}
