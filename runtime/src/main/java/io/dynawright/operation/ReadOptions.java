package io.dynawright.operation;

/**
 * How one item is read. A builder for use within one call.
 *
 * <pre>{@code
 * Order order = orders.get("c-1", "o-1", r -> r.consistent());
 * }</pre>
 */
public final class ReadOptions {

    private Consistency consistency = Consistency.EVENTUAL;

    ReadOptions() {}

    /** Reads what all earlier writes left behind, at twice the cost. Without it a read may be a little behind. */
    public ReadOptions consistent() {
        consistency = Consistency.STRONG;
        return this;
    }

    Consistency consistency() {
        return consistency;
    }
}
