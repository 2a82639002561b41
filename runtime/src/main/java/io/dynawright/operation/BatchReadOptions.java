package io.dynawright.operation;

/**
 * How a batch of reads is made. A builder for use within one call.
 *
 * <pre>{@code
 * FoundItems<Order> found = orders.findAll(keys, b -> b.consistent());
 * }</pre>
 */
public final class BatchReadOptions extends BatchConfiguration<BatchReadOptions> {

    private Consistency consistency = Consistency.EVENTUAL;

    BatchReadOptions() {}

    /** Reads what all earlier writes left behind, at twice the cost. Without it a read may be a little behind. */
    public BatchReadOptions consistent() {
        consistency = Consistency.STRONG;
        return this;
    }

    @Override
    BatchReadOptions self() {
        return this;
    }

    Consistency consistency() {
        return consistency;
    }
}
