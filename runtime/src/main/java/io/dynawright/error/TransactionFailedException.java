package io.dynawright.error;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A transaction was cancelled, and nothing of it was done. The message lists the first actions that failed, each with
 * its table and key; {@link #reason} gives for each action what became of it.
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
 *
 * <p>{@link #context()} adds {@code failed.<n>}, the class of the error of each action that failed, counted from 1.
 */
public final class TransactionFailedException extends DynawrightException {

    private static final long serialVersionUID = 2L;

    /** So many actions are told one by one: a transaction may have a hundred. */
    private static final int TOLD = 5;

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
        super(details(outcomes), target, cause);
        this.outcomes = List.copyOf(outcomes);
        Map<Integer, DynawrightException> errors = errors(outcomes);
        this.retryable = !errors.isEmpty() && errors.values().stream().allMatch(DynawrightException::retryable);
    }

    /** Of each action that failed, by its number, counted from 1. */
    private static Map<Integer, DynawrightException> errors(List<Outcome<?>> outcomes) {
        Map<Integer, DynawrightException> errors = new LinkedHashMap<>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).reason() instanceof CancellationReason.Failed<?> failed) {
                errors.put(i + 1, failed.error());
            }
        }
        return errors;
    }

    private static Details details(List<Outcome<?>> outcomes) {
        List<String> lines = new ArrayList<>();
        Set<String> advice = new LinkedHashSet<>();
        Map<String, String> failures = new LinkedHashMap<>();
        errors(outcomes).forEach((number, error) -> {
            if (lines.size() < TOLD) {
                lines.add("Action " + number + " of " + outcomes.size() + ": " + error.summary());
            }
            advice.add(error.advice());
            failures.put("failed." + number, error.getClass().getSimpleName());
        });
        if (failures.isEmpty()) {
            lines.add("DynamoDB gave no reason for any action");
            advice.add("Look at the cause");
        } else if (failures.size() > lines.size()) {
            lines.add((failures.size() - lines.size()) + " more failed: see outcomes()");
        }
        advice.remove("");
        return Details.of("The transaction was cancelled, and nothing of it was done. " + String.join("; ", lines))
                .advising(String.join(". ", advice))
                .with(failures);
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
}
