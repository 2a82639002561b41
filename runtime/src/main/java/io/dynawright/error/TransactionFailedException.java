package io.dynawright.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A transaction was cancelled, and nothing of it was done. The message lists the actions that failed, each with its
 * table and key; {@link #reason} gives for each action what became of it.
 *
 * <pre>{@code
 * InsertOperation<Order> insert = OrderOperations.insert(order);
 * UpdateOperation<Customer> count = CustomerOperations.update("c-1", u -> u.orderCount().increment(1));
 * try {
 *     dynawright.transact(insert, count);
 * } catch (TransactionFailedException e) {
 *     if (e.reason(insert) instanceof CancellationReason.AlreadyExists<Order> taken) { … taken.current() … }
 *     if (e.reason(count) instanceof CancellationReason.NotFound<Customer>) { … }
 * }
 * }</pre>
 *
 * <p>It is {@link #retryable()} if every action that failed only met others, or was throttled: that was tried again then
 * until the retry policy gave up.
 */
public final class TransactionFailedException extends DynawrightException {

    private static final long serialVersionUID = 1L;

    /** Null once the exception was serialized: operations are not. */
    private final transient @Nullable List<Outcome<?>> outcomes;

    private final boolean retryable;

    /**
     * What became of one action.
     *
     * @param action the operation
     * @param reason what became of it
     */
    public record Outcome<T extends @Nullable Object>(Refusable<T> action, CancellationReason<T> reason) {}

    /** The transaction with these actions failed. */
    public TransactionFailedException(List<Outcome<?>> outcomes, Target target, Throwable cause) {
        super(text(outcomes), target, cause);
        this.outcomes = List.copyOf(outcomes);
        this.retryable = outcomes.stream()
                .map(Outcome::reason)
                .allMatch(reason -> !(reason instanceof CancellationReason.Failed<?> failed)
                        || failed.error().retryable());
    }

    private static String text(List<Outcome<?>> outcomes) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).reason() instanceof CancellationReason.Failed<?> failed) {
                lines.add("Action " + (i + 1) + " of " + outcomes.size() + ": "
                        + failed.error().getMessage());
            }
        }
        return "The transaction was cancelled, and nothing of it was done. " + String.join("; ", lines);
    }

    /**
     * What became of this action.
     *
     * @param action the very operation that was passed to the transaction
     * @throws IllegalArgumentException if it was no action of the transaction
     */
    @SuppressWarnings("unchecked") // An outcome has the reason of its own action.
    public <T extends @Nullable Object> CancellationReason<T> reason(Refusable<T> action) {
        for (Outcome<?> outcome : outcomes()) {
            if (outcome.action() == action) {
                return (CancellationReason<T>) outcome.reason();
            }
        }
        throw new IllegalArgumentException("This operation was no action of the transaction: "
                + action.target().describe());
    }

    /** All actions in the order in which they were passed, each with what became of it. */
    public List<Outcome<?>> outcomes() {
        if (outcomes == null) {
            throw new IllegalStateException("The actions do not outlive the serialization of this exception");
        }
        return outcomes;
    }

    @Override
    public boolean retryable() {
        return retryable;
    }

    /** Adds {@code failed.<n>}, the class of the error of each action that failed, counted from 1. */
    @Override
    public Map<String, String> context() {
        Map<String, String> context = super.context();
        for (int i = 0; outcomes != null && i < outcomes.size(); i++) {
            if (outcomes.get(i).reason() instanceof CancellationReason.Failed<?> failed) {
                context.put("failed." + (i + 1), failed.error().getClass().getSimpleName());
            }
        }
        return context;
    }
}
